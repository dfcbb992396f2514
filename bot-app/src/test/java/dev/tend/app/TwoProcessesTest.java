package dev.tend.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tend.core.store.Keyring;
import dev.tend.core.store.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database, one of which is killed while both are at work. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoProcessesTest {
    private static final int SPACES = 400;

    private final DataSource database = TestPostgres.freshDatabase();
    private final Jdbi jdbi = Jdbi.create(database);
    private final List<Process> nodes = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void killAll() {
        nodes.forEach(Process::destroyForcibly);
    }

    @RepeatedTest(3)
    void each_check_in_opens_once_and_is_delivered_once() throws IOException, SQLException {
        LedgerChat.create(database);
        Keyring.open(folder.resolve("master.key"));
        seed();
        Process one = start("one");
        start("two");

        await().atMost(Duration.ofSeconds(15)).until(() -> count("select count(*) from ledger") > SPACES / 8);
        one.destroyForcibly();
        await().atMost(Duration.ofSeconds(60)).until(() -> one.onExit().isDone());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> count("select count(*) from check_in") == SPACES
                        && count("select count(*) from outbox where state = 'due'") == 0);
        leasesOfTheDeadRunOut();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> count("select count(*) from outbox where state <> 'sent'") == 0);
        assertThat(count("select count(*) from check_in")).isEqualTo(SPACES);
        assertThat(count("select count(distinct space_id) from check_in")).isEqualTo(SPACES);
        assertThat(count("select count(*) from ledger")).isEqualTo(SPACES);
        assertThat(count("select count(distinct key) from ledger")).isEqualTo(SPACES);
    }

    /** Those of the living are gone by themselves; what is left after a while was the dead one's, and need not be waited for. */
    private void leasesOfTheDeadRunOut() {
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from outbox where state = 'due'") == 0);
        jdbi.useHandle(
                handle -> handle.execute("update outbox set lease_until = clock_timestamp() where state = 'sending'"));
    }

    private int count(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private void seed() {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into space (id, platform, workspace, channel, audience, sharing, day_rule, at, zone, state,
                            facilitator_workspace, facilitator, level, members, next_date, next_at)
                        select gen_random_uuid(), 'ledger', 'house', 'c' || n, 'team', 'together', 'weekly on MON', '09:00',
                            'Europe/Berlin', 'active', 'house', 'f', 1, 6, current_date, now() from generate_series(1, :spaces) n""").bind("spaces", SPACES).execute());
    }

    private Process start(String name) throws IOException, SQLException {
        String url =
                jdbi.withHandle(handle -> handle.getConnection().getMetaData().getURL());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Node.class.getName(),
                        url,
                        folder.resolve("master.key").toString(),
                        name)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "node-" + name + ".log").toFile())
                .start();
        nodes.add(process);
        return process;
    }
}
