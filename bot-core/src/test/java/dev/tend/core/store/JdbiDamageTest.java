package dev.tend.core.store;

import static dev.tend.core.store.Scene.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.core.engine.Spaces.Due;
import dev.tend.core.engine.Store;
import dev.tend.core.practice.Space;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged row keeps no other from its turn. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class JdbiDamageTest {
    private static final DataSource DATABASE = TestPostgres.freshDatabase();

    @TempDir
    private static Path home;

    private final Store store = new JdbiStore(DATABASE, Keyring.open(home.resolve("master.key")));

    @BeforeEach
    void empty() {
        Jdbi.create(DATABASE).useHandle(handle -> handle.execute("truncate space, outbox, nudge_stop, draft cascade"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"day_rule = 'whenever'", "zone = 'Moon/Tycho'", "history = '{nonsense}'"})
    void a_damaged_space_says_so_only_when_it_is_read(String damage) {
        Space damaged = Scene.stored(store);
        Space sound = Scene.space(NOW.plusSeconds(1));
        store.run(tx -> tx.spaces().add(sound));
        Jdbi.create(DATABASE)
                .useHandle(handle -> handle.execute(
                        "update space set " + damage + " where id = ?",
                        damaged.id().value()));

        List<Due> due = store.inTransaction(tx -> tx.spaces().due(NOW.plusSeconds(1), Optional.empty(), 9));

        assertThat(due).hasSize(2);
        assertThat(due.get(0).cursor().id()).isEqualTo(damaged.id());
        assertThat(due.get(0).occurrence()).isEqualTo(damaged.next().orElseThrow());
        assertThatThrownBy(() -> due.get(0).space())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(damaged.id().toString());
        assertThat(due.get(1).space()).isEqualTo(sound);

        store.run(tx -> tx.spaces().halt(damaged.id()));

        List<Due> after = store.inTransaction(tx -> tx.spaces().due(NOW.plusSeconds(1), Optional.empty(), 9));
        assertThat(after).extracting(Due::space).containsExactly(sound);
    }
}
