package dev.tend.core.store;

import static dev.tend.core.store.Scene.ANN;
import static dev.tend.core.store.Scene.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.core.engine.Store;
import dev.tend.core.engine.Tallies.Way;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Space;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write cannot be read in the database, nor be moved to where it was not written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class JdbiSecrecyTest {
    private static final DataSource DATABASE = TestPostgres.freshDatabase();
    private static final Jdbi SQL = Jdbi.create(DATABASE);
    private static final String CANARY = "canary-Gänseblümchen-4711";

    @TempDir
    private Path home;

    private Store store = new InMemoryStore(() -> Scene.NOW);

    @BeforeEach
    void open() {
        store = new JdbiStore(DATABASE, Keyring.open(home.resolve("master.key")));
        SQL.useHandle(handle -> handle.execute("truncate space, outbox, nudge_stop, draft cascade"));
    }

    @Test
    void a_dump_of_all_tables_holds_no_word_in_any_guise() {
        Space space = Scene.stored(store);
        CheckIn checkIn = Scene.opened(store, space, "1");
        store.run(tx -> tx.words().put(space.id(), checkIn.id(), ANN, Map.of("text", CANARY)));

        String dump = dump();

        assertThat(dump).contains(checkIn.id().toString(), "ann");
        byte[] utf8 = CANARY.getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = CANARY.getBytes(StandardCharsets.UTF_16LE);
        assertThat(dump.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "canary", HexFormat.of().formatHex(utf8), HexFormat.of().formatHex(utf16));
        assertThat(dump).doesNotContain(base64(utf8), base64(("\"" + CANARY).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_dump_would_show_a_word_in_clear() {
        Space space = Scene.stored(store);
        CheckIn checkIn = Scene.opened(store, space, "1");
        store.run(tx -> tx.words().put(space.id(), checkIn.id(), ANN, Map.of("text", CANARY)));

        SQL.useHandle(handle -> handle.createUpdate("update words set content = :clear")
                .bind("clear", CANARY.getBytes(StandardCharsets.UTF_8))
                .execute());

        assertThat(dump()).contains(HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person of one check-in",
                "check-in of one space",
                "space",
            })
    void a_ciphertext_does_not_open_anywhere_else(String other) {
        Space space = Scene.stored(store);
        CheckIn here = Scene.opened(store, space, "1");
        Space there = other.equals("space") ? Scene.stored(store) : space;
        CheckIn target = other.startsWith("person") ? here : Scene.opened(store, there, "2");
        var person = other.startsWith("person") ? BOB : ANN;
        store.run(tx -> tx.words().put(space.id(), here.id(), ANN, Map.of("text", CANARY)));
        store.run(tx -> tx.words().put(there.id(), target.id(), person, Map.of("text", "mine")));

        SQL.useHandle(handle -> handle.createUpdate("""
                        update words w
                           set content = (select content from words where check_in_id = :here and person = 'ann')
                         where w.check_in_id = :target and w.person = :person""")
                .bind("here", here.id().value())
                .bind("target", target.id().value())
                .bind("person", person.user())
                .execute());

        assertThatThrownBy(() -> store.run(tx -> tx.words().find(there.id(), target.id(), person)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be decrypted")
                .hasMessageContaining(target.id().toString());
    }

    @Test
    void another_master_key_says_what_is_wrong() {
        Space space = Scene.stored(store);
        CheckIn checkIn = Scene.opened(store, space, "1");
        store.run(tx -> tx.words().put(space.id(), checkIn.id(), ANN, Map.of("text", CANARY)));
        Store stranger = new JdbiStore(DATABASE, Keyring.open(home.resolve("other.key")));

        assertThatThrownBy(() -> stranger.run(tx -> tx.words().of(space.id(), checkIn.id())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(space.id().toString())
                .hasMessageContaining("master key file");
    }

    @Test
    void the_same_master_key_reads_after_a_restart() {
        Space space = Scene.stored(store);
        CheckIn checkIn = Scene.opened(store, space, "1");
        store.run(tx -> tx.words().put(space.id(), checkIn.id(), ANN, Map.of("text", CANARY)));

        Store restarted = new JdbiStore(DATABASE, Keyring.open(home.resolve("master.key")));

        Map<String, String> words = restarted.inTransaction(
                tx -> tx.words().find(space.id(), checkIn.id(), ANN).orElseThrow());
        assertThat(words).isEqualTo(Map.of("text", CANARY));
    }

    @Test
    void a_key_made_in_a_transaction_that_fails_is_not_used_again() {
        Space space = Scene.stored(store);
        CheckIn checkIn = Scene.opened(store, space, "1");
        assertThatThrownBy(() -> store.run(tx -> {
                    tx.words().put(space.id(), checkIn.id(), ANN, Map.of("text", CANARY));
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");

        store.run(tx -> tx.words().put(space.id(), checkIn.id(), ANN, Map.of("text", CANARY)));

        Store restarted = new JdbiStore(DATABASE, Keyring.open(home.resolve("master.key")));
        assertThat(restarted.<Integer>inTransaction(
                        tx -> tx.words().of(space.id(), checkIn.id()).size()))
                .isEqualTo(1);
    }

    @Test
    void words_whose_key_was_destroyed_are_gone_at_once() {
        Space space = Scene.stored(store);
        CheckIn checkIn = Scene.opened(store, space, "1");
        store.run(tx -> tx.words().put(space.id(), checkIn.id(), ANN, Map.of("text", CANARY)));

        SQL.useHandle(handle -> handle.execute("delete from space_key"));

        assertThatThrownBy(() -> store.run(tx -> tx.words().of(space.id(), checkIn.id())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is gone");
    }

    @Test
    void a_failing_statement_does_not_show_what_was_bound() {
        Space space = Scene.stored(store);
        CheckIn checkIn = Scene.checkIn(space, "never opened");

        assertThatThrownBy(() ->
                        store.run(tx -> tx.tallies().set(checkIn.id(), Scene.person(CANARY), CANARY, Way.EMOJI, true)))
                .hasMessageContaining("foreign key")
                .hasMessageNotContaining(CANARY);
    }

    private static String dump() {
        return SQL.withHandle(handle -> {
            List<String> tables = handle.createQuery("select tablename from pg_tables where schemaname = 'public'")
                    .mapTo(String.class)
                    .list();
            StringBuilder dump = new StringBuilder();
            for (String table : tables) {
                handle.createQuery("select row_to_json(t)::text from " + table + " t")
                        .mapTo(String.class)
                        .forEach(row -> dump.append(row).append('\n'));
            }
            return dump.toString();
        });
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
