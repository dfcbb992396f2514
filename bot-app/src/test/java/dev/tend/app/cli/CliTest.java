package dev.tend.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.app.config.Refusal;
import dev.tend.app.config.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CliTest {
    private static final String FREE_PORT = Integer.toString(freePort());
    private static final Map<String, String> NO_PLATFORM = Map.of("TEND_HTTP_PORT", FREE_PORT);
    private static final Map<String, String> DISCORD =
            Map.of("TEND_HTTP_PORT", FREE_PORT, "TEND_DISCORD_TOKEN", "canary");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> started = new ArrayList<>();

    @TempDir
    private Path data;

    @Test
    void help_and_version_are_fine() {
        assertThat(execute(Map.of(), "--help")).isZero();
        assertThat(execute(Map.of(), "--version")).isZero();
        assertThat(out.toString()).contains("playground", "run", "check", "Tend ", "Java 1");
    }

    @Test
    void no_command_and_an_unknown_one_are_wrong_usage() {
        assertThat(execute(Map.of())).isEqualTo(2);
        assertThat(execute(Map.of(), "dance")).isEqualTo(2);
        assertThat(execute(Map.of(), "playground", "--port", "many")).isEqualTo(2);
        assertThat(started).isEmpty();
    }

    @Test
    void the_playground_starts_on_the_port_that_was_asked_for() {
        assertThat(execute(Map.of(), "playground", "--port", FREE_PORT, "--data", data.toString()))
                .isZero();

        assertThat(started).containsExactly("playground " + FREE_PORT + " " + data);
    }

    @Test
    void options_for_all_commands_may_stand_before_the_command() {
        assertThat(execute(NO_PLATFORM, "--data", data.toString(), "playground"))
                .isZero();

        assertThat(started).containsExactly("playground " + FREE_PORT + " " + data);
    }

    @Test
    void the_playground_is_refused_where_real_people_are() {
        assertThat(execute(DISCORD, "playground", "--data", data.toString())).isEqualTo(2);

        assertThat(started).isEmpty();
        assertThat(err.toString()).contains("unset TEND_SLACK_* and TEND_DISCORD_*");
    }

    @Test
    void run_is_refused_without_a_platform_and_says_what_to_set() {
        assertThat(execute(NO_PLATFORM, "run", "--data", data.toString())).isEqualTo(2);

        assertThat(started).isEmpty();
        assertThat(err.toString()).contains("TEND_SLACK_BOT_TOKEN", "TEND_SLACK_SIGNING_SECRET", "TEND_DISCORD_TOKEN");
    }

    @Test
    void run_starts_with_a_platform() {
        assertThat(execute(DISCORD, "run", "--data", data.toString())).isZero();

        assertThat(started).containsExactly("run " + FREE_PORT + " " + data);
    }

    @Test
    void a_port_in_use_is_one_line() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(execute(Map.of(), "playground", "--port", port, "--data", data.toString()))
                    .isEqualTo(1);

            assertThat(err.toString().lines())
                    .containsExactly("Port " + port
                            + " is already in use. Choose another one, for example: tend playground --port 8181");
        }
    }

    @Test
    void a_refusal_is_its_line_and_its_exit_code() {
        Start refusing = new Recording() {
            @Override
            public int run(Settings settings) {
                throw Refusal.ofMachine("The disk is full.", new IOException("No space left on device"));
            }
        };

        assertThat(execute(refusing, DISCORD, "run", "--data", data.toString())).isEqualTo(1);

        assertThat(err.toString().lines()).containsExactly("The disk is full.");
    }

    @Test
    void check_says_that_run_would_start() {
        assertThat(execute(DISCORD, "check", "--data", data.toString())).isZero();

        assertThat(out.toString())
                .contains("embedded PostgreSQL 18", "made at the first start", "would start.")
                .doesNotContain("canary");
        assertThat(started).isEmpty();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void check_names_each_obstacle() throws IOException {
        Path key = Files.writeString(data.resolve("master.key"), "key");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createDirectories(data.resolve("postgres/data"));

        assertThat(execute(NO_PLATFORM, "check", "--data", data.toString())).isEqualTo(2);

        assertThat(out.toString().lines().filter(line -> line.startsWith("!")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("database", "is broken", "PG_VERSION"),
                        line -> assertThat(line).contains("master key", "chmod 600"),
                        line -> assertThat(line).contains("platforms", "TEND_DISCORD_TOKEN"));
    }

    @Test
    void check_tries_a_database_of_somebody_else() {
        Map<String, String> environment = Map.of(
                "TEND_HTTP_PORT", FREE_PORT,
                "TEND_DISCORD_TOKEN", "canary",
                "TEND_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + FREE_PORT + "/tend",
                "TEND_DATABASE_USER", "tend",
                "TEND_DATABASE_PASSWORD", "canary");

        assertThat(execute(environment, "check", "--data", data.toString())).isEqualTo(2);

        assertThat(out.toString())
                .contains("The database at TEND_DATABASE_URL cannot be reached")
                .doesNotContain("canary");
    }

    private int execute(Map<String, String> environment, String... arguments) {
        return execute(new Recording(), environment, arguments);
    }

    private int execute(Start start, Map<String, String> environment, String... arguments) {
        return new Cli(environment, start, new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private class Recording implements Start {
        @Override
        public int playground(Settings settings) {
            started.add("playground " + settings.httpPort() + " " + settings.data());
            return 0;
        }

        @Override
        public int run(Settings settings) {
            started.add("run " + settings.httpPort() + " " + settings.data());
            return 0;
        }
    }
}
