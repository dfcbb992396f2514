package dev.tend.core.store;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.engine.Spaces;
import dev.tend.core.practice.Occurrence;
import dev.tend.core.practice.PromptId;
import dev.tend.core.practice.Space;
import dev.tend.core.practice.SpaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The spaces in the database. */
record JdbiSpaces(Handle handle) implements Spaces {
    private static final Cursor BEFORE_ALL = new Cursor(Instant.EPOCH, new SpaceId(new UUID(0, 0)));

    @Override
    public boolean add(Space space) {
        Update insert = handle.createUpdate("""
                        insert into space (id, platform, workspace, channel, audience, sharing, day_rule, at, zone, state,
                            facilitator_workspace, facilitator, level, members, failures, history, next_date, next_at)
                        values (:id, :platform, :workspace, :channel, :audience, :sharing, :dayRule, cast(:at as time), :zone,
                            :state, :facilitatorWorkspace, :facilitator, :level, :members, :failures, :history,
                            cast(:nextDate as date), cast(:nextAt as timestamptz))
                        on conflict do nothing""")
                .bind("platform", space.channel().platform().name())
                .bind("workspace", space.channel().workspace())
                .bind("channel", space.channel().channel())
                .bind("members", space.members())
                .bindArray(
                        "history",
                        String.class,
                        space.history().prompts().stream()
                                .map(PromptId::toString)
                                .toArray());
        return bind(insert, space).execute() == 1;
    }

    @Override
    public Optional<Space> find(SpaceId id) {
        return handle.createQuery("select %s from space where id = :id".formatted(SpaceRow.COLUMNS))
                .bind("id", id.value())
                .map((row, context) -> SpaceRow.of(row))
                .findOne()
                .map(SpaceRow::space);
    }

    @Override
    public Optional<Space> at(ChannelRef channel) {
        return handle.createQuery("""
                        select %s
                          from space
                         where platform = :platform and workspace = :workspace and channel = :channel
                           for update""".formatted(SpaceRow.COLUMNS))
                .bind("platform", channel.platform().name())
                .bind("workspace", channel.workspace())
                .bind("channel", channel.channel())
                .map((row, context) -> SpaceRow.of(row))
                .findOne()
                .map(SpaceRow::space);
    }

    @Override
    public void save(Space space) {
        Update update = handle.createUpdate("""
                update space
                   set audience = :audience, sharing = :sharing, day_rule = :dayRule, at = cast(:at as time), zone = :zone,
                       state = :state, facilitator_workspace = :facilitatorWorkspace, facilitator = :facilitator,
                       level = :level, failures = :failures, next_date = cast(:nextDate as date),
                       next_at = cast(:nextAt as timestamptz)
                 where id = :id""");
        if (bind(update, space).execute() == 0) {
            throw new IllegalStateException("There is no space=" + space.id() + ".");
        }
    }

    private static Update bind(Update update, Space space) {
        return CadenceText.bind(update, space.cadence())
                .bind("id", space.id().value())
                .bind("audience", space.audience().word())
                .bind("sharing", space.sharing().word())
                .bind("state", Cells.word(space.state()))
                .bind("facilitatorWorkspace", space.facilitator().workspace())
                .bind("facilitator", space.facilitator().user())
                .bind("level", space.level().level())
                .bind("failures", space.failures())
                .bind("nextDate", space.next().map(Occurrence::date).map(LocalDate::toString))
                .bind("nextAt", space.next().map(Occurrence::at));
    }

    @Override
    public List<Due> due(Instant now, Optional<Cursor> after, int limit) {
        Cursor from = after.orElse(BEFORE_ALL);
        return handle.createQuery("""
                        select %s
                          from space
                         where state = 'active' and next_at <= :now and (next_at, id) > (:at, :id)
                         order by next_at, id
                         limit :limit
                           for update skip locked""".formatted(SpaceRow.COLUMNS))
                .bind("now", now)
                .bind("at", from.at())
                .bind("id", from.id().value())
                .bind("limit", limit)
                .map((row, context) -> (Due) new DueRow(SpaceRow.of(row)))
                .list();
    }

    @Override
    public void halt(SpaceId id) {
        handle.createUpdate("update space set state = 'halted', next_date = null, next_at = null where id = :id")
                .bind("id", id.value())
                .execute();
    }

    private record DueRow(SpaceRow row) implements Due {
        @Override
        public Cursor cursor() {
            return new Cursor(occurrence().at(), row.id());
        }

        @Override
        public Space space() {
            return row.space();
        }

        @Override
        public Occurrence occurrence() {
            return row.next().orElseThrow();
        }
    }
}
