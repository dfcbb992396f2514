package dev.tend.core.store;

import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.NudgeBook;
import dev.tend.core.practice.CheckInId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The nudges in the database. */
record JdbiNudgeBook(Handle handle) implements NudgeBook {
    /** Names, for the database's advisory locks, that nudges are being given. */
    private static final long GIVING = 0x54656e644e756467L;

    @Override
    public List<Nudge> give(List<CheckInId> checkIns, Instant now, Instant since, int most) {
        // Nobody shall get too many from two transactions that do not see each other's.
        handle.execute("select pg_advisory_xact_lock(?)", GIVING);
        var insert = handle.createQuery("""
                with asked as (
                    select c.id, c.space_id, c.opened_at, given.place
                      from unnest(cast(:checkIns as uuid[])) with ordinality as given(id, place)
                      join check_in c on c.id = given.id),
                wanting as (
                    select a.id, a.place, s.platform, m.workspace, m.person
                      from asked a
                      join space s on s.id = a.space_id
                      join member m on m.space_id = a.space_id and m.since <= a.opened_at
                     where not exists (select 1 from participation p where p.check_in_id = a.id
                                          and p.workspace = m.workspace and p.person = m.person)
                       and not exists (select 1 from nudge n where n.check_in_id = a.id
                                          and n.workspace = m.workspace and n.person = m.person)
                       and not exists (select 1 from nudge_stop x where x.platform = s.platform
                                          and x.workspace = m.workspace and x.person = m.person)),
                counted as (
                    select w.id, w.platform, w.workspace, w.person,
                           row_number() over (partition by w.platform, w.workspace, w.person order by w.place)
                           + (select count(*) from nudge n where n.platform = w.platform
                                 and n.workspace = w.workspace and n.person = w.person and n.given_at >= :since) as nth
                      from wanting w)
                insert into nudge (check_in_id, platform, workspace, person, given_at)
                select id, platform, workspace, person, :now from counted where nth <= :most
                on conflict do nothing
                returning check_in_id, platform, workspace, person""");
        new Columns<>(insert, checkIns).with("checkIns", CheckInId::value);
        return insert.bind("now", now)
                .bind("since", since)
                .bind("most", most)
                .map((row, context) -> nudge(new Cells(row)))
                .list();
    }

    private static Nudge nudge(Cells cells) throws SQLException {
        return new Nudge(new CheckInId(cells.uuid("check_in_id")), cells.person());
    }

    @Override
    public void stop(UserRef person) {
        handle.createUpdate("""
                        insert into nudge_stop (platform, workspace, person)
                        values (:platform, :workspace, :person)
                        on conflict do nothing""")
                .bind("platform", person.platform().name())
                .bind("workspace", person.workspace())
                .bind("person", person.user())
                .execute();
    }
}
