package dev.tend.core.store;

import com.google.crypto.tink.Aead;
import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Words;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.SpaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What people wrote, in the database. */
record JdbiWords(Handle handle, SpaceKeys keys) implements Words {
    @Override
    public void put(SpaceId space, CheckInId checkIn, UserRef person, Map<String, String> fields) {
        handle.createUpdate("""
                        insert into words (check_in_id, space_id, workspace, person, content)
                        values (:checkIn, :space, :workspace, :person, :content)
                        on conflict (check_in_id, workspace, person)
                        do update set space_id = excluded.space_id, content = excluded.content""")
                .bind("checkIn", checkIn.value())
                .bind("space", space.value())
                .bind("workspace", person.workspace())
                .bind("person", person.user())
                .bind("content", new WordsCipher(keys.make(space), space, checkIn).seal(person, fields))
                .execute();
    }

    @Override
    public Optional<Map<String, String>> find(SpaceId space, CheckInId checkIn, UserRef person) {
        return handle.createQuery("""
                        select content
                          from words
                         where space_id = :space and check_in_id = :checkIn and workspace = :workspace and person = :person""")
                .bind("space", space.value())
                .bind("checkIn", checkIn.value())
                .bind("workspace", person.workspace())
                .bind("person", person.user())
                .mapTo(byte[].class)
                .findOne()
                .map(content -> new WordsCipher(key(space), space, checkIn).open(person, content));
    }

    @Override
    public Map<UserRef, Map<String, String>> of(SpaceId space, CheckInId checkIn) {
        List<Sealed> all = handle.createQuery("""
                        select s.platform, w.workspace, w.person, w.content
                          from words w join space s on s.id = w.space_id
                         where w.space_id = :space and w.check_in_id = :checkIn""")
                .bind("space", space.value())
                .bind("checkIn", checkIn.value())
                .map((row, context) -> {
                    Cells cells = new Cells(row);
                    return new Sealed(cells.person(), cells.bytes("content"));
                })
                .list();
        Map<UserRef, Map<String, String>> byPerson = new HashMap<>();
        if (!all.isEmpty()) {
            WordsCipher cipher = new WordsCipher(key(space), space, checkIn);
            all.forEach(one -> byPerson.put(one.person, cipher.open(one.person, one.content)));
        }
        return byPerson;
    }

    private Aead key(SpaceId space) {
        return keys.find(space)
                .orElseThrow(() -> new IllegalStateException(
                        "The key of space=" + space + " is gone: nobody can read its words any more."));
    }

    @Override
    public void remove(CheckInId checkIn, UserRef person) {
        handle.createUpdate(
                        "delete from words where check_in_id = :checkIn and workspace = :workspace and person = :person")
                .bind("checkIn", checkIn.value())
                .bind("workspace", person.workspace())
                .bind("person", person.user())
                .execute();
    }

    private static final class Sealed {
        private final UserRef person;
        private final byte[] content;

        Sealed(UserRef person, byte[] content) {
            this.person = person;
            this.content = content;
        }
    }
}
