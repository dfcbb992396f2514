package dev.tend.core.store;

import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Participations;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.Participation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who took part, in the database. */
record JdbiParticipations(Handle handle) implements Participations {
    @Override
    public void put(Participation participation) {
        handle.createUpdate("""
                        insert into participation (check_in_id, workspace, person, kind, part, hidden)
                        values (:checkIn, :workspace, :person, :kind, :part, :hidden)
                        on conflict (check_in_id, workspace, person)
                        do update set kind = excluded.kind, part = excluded.part, hidden = excluded.hidden""")
                .bind("checkIn", participation.checkIn().value())
                .bind("workspace", participation.person().workspace())
                .bind("person", participation.person().user())
                .bind("kind", Cells.word(participation.kind()))
                .bind("part", participation.part())
                .bind("hidden", participation.hidden())
                .execute();
    }

    @Override
    public boolean remove(CheckInId checkIn, UserRef person) {
        return handle.createUpdate("""
                                delete from participation
                                 where check_in_id = :checkIn and workspace = :workspace and person = :person""")
                        .bind("checkIn", checkIn.value())
                        .bind("workspace", person.workspace())
                        .bind("person", person.user())
                        .execute()
                == 1;
    }

    @Override
    public Optional<Participation> find(CheckInId checkIn, UserRef person) {
        return handle.createQuery("""
                        select p.check_in_id, s.platform, p.workspace, p.person, p.kind, p.part, p.hidden
                          from participation p join check_in c on c.id = p.check_in_id join space s on s.id = c.space_id
                         where p.check_in_id = :checkIn and p.workspace = :workspace and p.person = :person""")
                .bind("checkIn", checkIn.value())
                .bind("workspace", person.workspace())
                .bind("person", person.user())
                .map((row, context) -> participation(row))
                .findOne();
    }

    @Override
    public List<Participation> of(CheckInId checkIn) {
        return handle.createQuery("""
                        select p.check_in_id, s.platform, p.workspace, p.person, p.kind, p.part, p.hidden
                          from participation p join check_in c on c.id = p.check_in_id join space s on s.id = c.space_id
                         where p.check_in_id = :checkIn
                         order by random()""")
                .bind("checkIn", checkIn.value())
                .map((row, context) -> participation(row))
                .list();
    }

    private static Participation participation(ResultSet row) throws SQLException {
        Cells cells = new Cells(row);
        return new Participation(
                new CheckInId(cells.uuid("check_in_id")),
                cells.person(),
                cells.constant(Participation.Kind.class, "kind"),
                cells.number("part"),
                cells.flag("hidden"));
    }
}
