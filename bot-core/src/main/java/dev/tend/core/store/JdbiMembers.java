package dev.tend.core.store;

import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Members;
import dev.tend.core.practice.SpaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The members in the database. */
record JdbiMembers(Handle handle) implements Members {
    @Override
    public boolean join(SpaceId space, UserRef person, Instant now) {
        return handle.createUpdate("""
                                with joined as (
                                    insert into member (space_id, workspace, person, since)
                                    values (:space, :workspace, :person, :now)
                                    on conflict do nothing
                                    returning space_id)
                                update space set members = members + 1 from joined where id = joined.space_id""")
                        .bind("space", space.value())
                        .bind("workspace", person.workspace())
                        .bind("person", person.user())
                        .bind("now", now)
                        .execute()
                == 1;
    }

    @Override
    public boolean leave(SpaceId space, UserRef person) {
        return handle.createUpdate("""
                                with gone as (
                                    delete from member
                                     where space_id = :space and workspace = :workspace and person = :person
                                    returning space_id)
                                update space set members = members - 1 from gone where id = gone.space_id""")
                        .bind("space", space.value())
                        .bind("workspace", person.workspace())
                        .bind("person", person.user())
                        .execute()
                == 1;
    }

    @Override
    public List<Member> of(SpaceId space) {
        return handle.createQuery("""
                        select m.space_id, s.platform, m.workspace, m.person, m.since
                          from member m join space s on s.id = m.space_id
                         where m.space_id = :space
                         order by m.joined""")
                .bind("space", space.value())
                .map((row, context) -> member(row))
                .list();
    }

    @Override
    public Optional<Member> find(SpaceId space, UserRef person) {
        return handle.createQuery("""
                        select m.space_id, s.platform, m.workspace, m.person, m.since
                          from member m join space s on s.id = m.space_id
                         where m.space_id = :space and s.platform = :platform and m.workspace = :workspace
                           and m.person = :person""")
                .bind("space", space.value())
                .bind("platform", person.platform().name())
                .bind("workspace", person.workspace())
                .bind("person", person.user())
                .map((row, context) -> member(row))
                .findOne();
    }

    private static Member member(ResultSet row) throws SQLException {
        Cells cells = new Cells(row);
        return new Member(new SpaceId(cells.uuid("space_id")), cells.person(), cells.instant("since"));
    }
}
