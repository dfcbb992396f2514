package dev.tend.core.store;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Draft;
import dev.tend.core.engine.Drafts;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Sharing;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The set-ups in progress, in the database. */
record JdbiDrafts(Handle handle) implements Drafts {
    @Override
    public void save(Draft draft, Instant now) {
        var upsert = handle.createUpdate("""
                insert into draft (platform, workspace, channel, person_workspace, person, audience, sharing, day_rule, at,
                    zone, zone_search, touched_at)
                values (:platform, :workspace, :channel, :personWorkspace, :person, :audience, :sharing, :dayRule,
                    cast(:at as time), :zone, :zoneSearch, :now)
                on conflict (platform, workspace, channel, person_workspace, person)
                do update set audience = excluded.audience, sharing = excluded.sharing, day_rule = excluded.day_rule,
                    at = excluded.at, zone = excluded.zone, zone_search = excluded.zone_search,
                    touched_at = excluded.touched_at""");
        CadenceText.bind(bind(upsert, draft.channel(), draft.person()), draft.cadence())
                .bind("audience", draft.audience().word())
                .bind("sharing", draft.sharing().word())
                .bind("zoneSearch", draft.zoneSearch())
                .bind("now", now)
                .execute();
    }

    @Override
    public Optional<Draft> find(ChannelRef channel, UserRef person, Instant notBefore) {
        var query = handle.createQuery("""
                select audience, sharing, day_rule, at, zone, zone_search
                  from draft
                 where platform = :platform and workspace = :workspace and channel = :channel
                   and person_workspace = :personWorkspace and person = :person and touched_at >= :notBefore""");
        return bind(query, channel, person)
                .bind("notBefore", notBefore)
                .map((row, context) -> draft(channel, person, new Cells(row)))
                .findOne();
    }

    private static Draft draft(ChannelRef channel, UserRef person, Cells cells) throws SQLException {
        return new Draft(
                channel,
                person,
                cells.constant(Audience.class, "audience"),
                cells.constant(Sharing.class, "sharing"),
                CadenceText.of(cells).read(),
                cells.optionalText("zone_search"));
    }

    @Override
    public void remove(ChannelRef channel, UserRef person) {
        var delete = handle.createUpdate("""
                delete from draft
                 where platform = :platform and workspace = :workspace and channel = :channel
                   and person_workspace = :personWorkspace and person = :person""");
        bind(delete, channel, person).execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, ChannelRef channel, UserRef person) {
        return statement
                .bind("platform", channel.platform().name())
                .bind("workspace", channel.workspace())
                .bind("channel", channel.channel())
                .bind("personWorkspace", person.workspace())
                .bind("person", person.user());
    }
}
