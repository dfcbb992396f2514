package dev.tend.app.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.tend.app.config.OwnerOnly;
import dev.tend.app.config.Refusal;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class EmbeddedPostgresTest {
    private static final int NOBODY = 65534;

    @TempDir
    private Path folder;

    @Test
    void the_first_start_makes_the_database_and_the_second_finds_its_rows() throws SQLException {
        Path data = folder.resolve("new/data");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            Rows.add(postgres, 3);
        }

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            assertThat(Rows.count(postgres)).isEqualTo(3);
        }
    }

    @Test
    void what_is_confirmed_is_on_the_disk() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(DataFolder.in(folder))) {
            for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums")) {
                assertThat(Rows.setting(postgres, setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void only_who_can_read_the_password_file_gets_in() {
        Path data = DataFolder.in(folder);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            assertThat(OwnerOnly.holdsFor(data.resolve("postgres/password"))).isTrue();
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void words_in_a_failed_statement_do_not_reach_the_servers_log() throws IOException, SQLException {
        Path data = DataFolder.in(folder);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
                var connection = Rows.connect(postgres);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELECT 'canary'::int")).isInstanceOf(SQLException.class);
        }

        try (var logs = Files.walk(data.resolve("postgres/log"))) {
            assertThat(logs.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(log).content().doesNotContain("canary"));
        }
    }

    @Test
    void a_server_that_is_killed_comes_back_at_the_same_address_with_all_it_confirmed()
            throws IOException, SQLException {
        Path data = DataFolder.in(folder);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            Rows.add(postgres, 20);

            kill(serverIn(data));

            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .untilAsserted(() -> assertThat(Rows.count(postgres)).isEqualTo(20));
        }
    }

    @Test
    void a_killed_tend_leaves_nothing_that_bars_the_next_start() throws IOException, SQLException {
        Path data = DataFolder.in(folder);
        Process other = otherTend(data);

        other.destroyForcibly().onExit().join();

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            assertThat(Rows.count(postgres)).isEqualTo(HoldsDatabase.ROWS);
        }
    }

    @Test
    void a_tend_killed_together_with_its_server_loses_nothing_that_was_confirmed() throws IOException, SQLException {
        Path data = DataFolder.in(folder);
        Process other = otherTend(data);

        kill(serverIn(data));
        other.destroyForcibly().onExit().join();

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            assertThat(Rows.count(postgres)).isEqualTo(HoldsDatabase.ROWS);
        }
    }

    @Test
    void a_server_without_its_tend_is_stopped_before_a_new_one_starts() throws IOException {
        Path data = DataFolder.in(folder).toRealPath();
        PostgresFolder postgresFolder = new PostgresFolder(data);
        Binaries binaries = Binaries.unpack(postgresFolder, "18.6.0");
        ServerCommand command = new ServerCommand(postgresFolder, binaries, RunAs.choose(postgresFolder, binaries));
        Postmaster orphan = Postmaster.start(postgresFolder, command.on(EmbeddedPostgres.freePort()));

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            assertThat(orphan.process().isAlive()).isFalse();
            assertThat(serverIn(data)).isNotEqualTo(orphan.process().pid());
            assertThat(postgres.jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void a_pid_file_that_names_a_process_of_somebody_else_bars_nothing() throws IOException, SQLException {
        Path data = DataFolder.in(folder);
        String stale = ProcessHandle.current().pid() + "\n/elsewhere\n1700000000\n5432\n\n127.0.0.1\n0 0\nready\n";
        Files.writeString(data.resolve("postgres/data/postmaster.pid"), stale);

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            assertThat(Rows.setting(postgres, "fsync")).isEqualTo("on");
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void a_second_tend_in_this_process_is_refused() {
        Path data = DataFolder.in(folder);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("in use by another running Tend")
                    .hasMessageContaining("--data");
            assertThat(postgres.user()).isEqualTo("tend");
        }
    }

    @Test
    void a_second_tend_is_told_which_process_is_the_first() throws IOException {
        Path data = DataFolder.in(folder);
        Process other = otherTend(data);

        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("process " + other.pid());

        other.destroyForcibly().onExit().join();
    }

    @Test
    void root_serves_a_folder_that_belongs_to_somebody_else_as_that_user() throws IOException, SQLException {
        Path data = DataFolder.in(folder);
        assumeThat(Folders.owner(data)).as("only root can be somebody else").isZero();
        Folders.giveTo(NOBODY, folder);

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            Rows.add(postgres, 1);

            assertThat(Folders.owner(data.resolve("postgres/data/postmaster.pid")))
                    .isEqualTo(NOBODY);
        }
    }

    static long serverIn(Path data) throws IOException {
        return PidFile.read(data.resolve("postgres/data")).orElseThrow().pid();
    }

    private static void kill(long pid) {
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    }

    private static Process otherTend(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsDatabase.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")))
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        assertThat(out.lines().filter(HoldsDatabase.READY::equals).findFirst()).isPresent();
        return process;
    }
}
