package dev.tend.core.store;

import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Tallies;
import dev.tend.core.practice.CheckInId;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The reactions in the database. */
record JdbiTallies(Handle handle) implements Tallies {
    @Override
    public boolean set(CheckInId checkIn, UserRef person, String kind, Way way, boolean present) {
        return present ? give(checkIn, person, kind, way) : takeBack(checkIn, person, kind, way);
    }

    private boolean give(CheckInId checkIn, UserRef person, String kind, Way way) {
        return bind(handle.createUpdate("""
                                        insert into reaction (check_in_id, kind, workspace, person, way)
                                        values (:checkIn, :kind, :workspace, :person, :way)
                                        on conflict do nothing"""), checkIn, person, kind, way).execute() == 1;
    }

    private boolean takeBack(CheckInId checkIn, UserRef person, String kind, Way way) {
        return bind(handle.createUpdate("""
                                        delete from reaction
                                         where check_in_id = :checkIn and kind = :kind and workspace = :workspace
                                           and person = :person and way = :way"""), checkIn, person, kind, way).execute() == 1;
    }

    @Override
    public boolean has(CheckInId checkIn, UserRef person, String kind, Way way) {
        return bind(handle.createQuery("""
                                select exists(
                                    select 1
                                      from reaction
                                     where check_in_id = :checkIn and kind = :kind and workspace = :workspace
                                       and person = :person and way = :way)"""), checkIn, person, kind, way)
                .mapTo(Boolean.class)
                .one();
    }

    private static <S extends SqlStatement<S>> S bind(
            S statement, CheckInId checkIn, UserRef person, String kind, Way way) {
        return statement
                .bind("checkIn", checkIn.value())
                .bind("kind", kind)
                .bind("workspace", person.workspace())
                .bind("person", person.user())
                .bind("way", Cells.word(way));
    }

    @Override
    public Map<String, Integer> of(CheckInId checkIn) {
        return handle
                .createQuery("""
                        select kind, count(distinct (workspace, person)) as people
                          from reaction
                         where check_in_id = :checkIn
                         group by kind""")
                .bind("checkIn", checkIn.value())
                .map((row, context) -> Map.entry(row.getString("kind"), row.getInt("people")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
