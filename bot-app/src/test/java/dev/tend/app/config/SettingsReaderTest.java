package dev.tend.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SettingsReaderTest {

    @TempDir
    private Path data;

    @Test
    void with_nothing_set_there_is_an_embedded_database_and_no_platform() {
        Settings settings = read(Map.of());

        assertThat(settings.database()).isEmpty();
        assertThat(settings.hasAdapter()).isFalse();
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.masterKeyFile()).isEqualTo(data.resolve("master.key"));
        assertThat(settings.warnings()).isEmpty();
    }

    @Test
    void the_environment_names_the_data_folder_when_the_command_line_does_not() {
        Settings settings =
                SettingsReader.read(Map.of("TEND_DATA", data.toString()), Optional.empty(), Optional.empty());

        assertThat(settings.data()).isEqualTo(data);
    }

    @Test
    void platforms_are_read_with_the_addresses_of_their_stand_ins() {
        Settings settings = read(Map.of(
                "TEND_SLACK_BOT_TOKEN", "xoxb-1",
                "TEND_SLACK_SIGNING_SECRET", "s",
                "TEND_SLACK_API_URL", "http://127.0.0.1:9/api",
                "TEND_DISCORD_TOKEN", "d",
                "TEND_DISCORD_REST_URL", "http://127.0.0.1:9/api/v10/",
                "TEND_DISCORD_GATEWAY_URL", "ws://127.0.0.1:9"));

        assertThat(settings.slack())
                .contains(new SlackConfig(
                        new Secret("xoxb-1"), new Secret("s"), Optional.of(URI.create("http://127.0.0.1:9/api/"))));
        assertThat(settings.discord())
                .contains(new DiscordConfig(
                        new Secret("d"),
                        Optional.of(URI.create("http://127.0.0.1:9/api/v10/")),
                        Optional.of(URI.create("ws://127.0.0.1:9/"))));
    }

    @Test
    void the_environment_goes_before_the_file() throws IOException {
        file("TEND_HTTP_PORT=1111\nTEND_MASTER_KEY_FILE=/keys/tend\n", "rw-------");

        Settings settings = read(Map.of("TEND_HTTP_PORT", "2222"));

        assertThat(settings.httpPort()).isEqualTo(2222);
        assertThat(settings.masterKeyFile()).isEqualTo(Path.of("/keys/tend"));
        assertThat(settings.warnings()).isEmpty();
    }

    @Test
    void a_file_that_others_can_read_is_warned_about() throws IOException {
        file("TEND_HTTP_PORT=1111\n", "rw-r--r--");

        assertThat(read(Map.of()).warnings()).singleElement().asString().contains("chmod 600");
    }

    @Test
    void a_file_asked_for_by_name_must_be_there() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> SettingsReader.read(Map.of(), Optional.of(data), Optional.of(data.resolve("none.properties"))));

        assertThat(refusal).hasMessageContaining("none.properties").hasMessageContaining("NAME=value");
        assertThat(refusal.exitCode()).isEqualTo(2);
    }

    @Test
    void all_that_is_wrong_is_said_in_one_message() {
        Refusal refusal = refused(Map.of(
                "TEND_HTTP_PORT", "eighty",
                "TEND_DATABASE_URL", "postgres://db/tend",
                "TEND_DATABASE_USER", "tend",
                "TEND_SLACK_BOT_TOKEN", "xapp-wrong",
                "TEND_DISCORD_GATEWAY_URL", "https://gateway",
                "TEND_SLACK_SIGNING_SECRT", "typo"));

        assertThat(refusal.advice().lines().skip(1).map(String::strip))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("TEND_HTTP_PORT is \"eighty\""),
                        line -> assertThat(line).startsWith("TEND_DATABASE_URL must begin"),
                        line -> assertThat(line).startsWith("TEND_DATABASE_PASSWORD is missing"),
                        line -> assertThat(line).startsWith("TEND_SLACK_BOT_TOKEN is not a bot token"),
                        line -> assertThat(line).startsWith("TEND_SLACK_SIGNING_SECRET is missing"),
                        line -> assertThat(line).startsWith("TEND_DISCORD_TOKEN is missing"),
                        line -> assertThat(line).startsWith("TEND_DISCORD_GATEWAY_URL must be an address"),
                        line -> assertThat(line).endsWith("did you mean TEND_SLACK_SIGNING_SECRET?"));
        assertThat(refusal.exitCode()).isEqualTo(2);
    }

    @Test
    void a_blank_signing_secret_is_a_missing_one() {
        Refusal refusal = refused(Map.of("TEND_SLACK_BOT_TOKEN", "xoxb-1", "TEND_SLACK_SIGNING_SECRET", "  "));

        assertThat(refusal).hasMessageContaining("TEND_SLACK_SIGNING_SECRET is missing");
    }

    @Test
    void a_password_in_the_address_is_refused_and_not_repeated() {
        Refusal refusal = refused(Map.of(
                "TEND_DATABASE_URL", "jdbc:postgresql://db/tend?password=canary",
                "TEND_DATABASE_USER", "tend",
                "TEND_DATABASE_PASSWORD", "x"));

        assertThat(refusal).hasMessageContaining("TEND_DATABASE_PASSWORD").hasMessageNotContaining("canary");
    }

    @Test
    void an_unknown_name_is_warned_about_with_the_nearest_known_one() {
        assertThat(read(Map.of("TEND_HTP_PORT", "1", "TEND_SOMETHING_ELSE", "2", "PATH", "/bin"))
                        .warnings())
                .containsExactly(
                        "Nothing reads TEND_HTP_PORT; did you mean TEND_HTTP_PORT?",
                        "Nothing reads TEND_SOMETHING_ELSE.");
    }

    @Test
    void no_secret_is_ever_printed() {
        Settings settings = read(Map.of(
                "TEND_SLACK_BOT_TOKEN", "xoxb-canary",
                "TEND_SLACK_SIGNING_SECRET", "canary-signing",
                "TEND_DISCORD_TOKEN", "canary-discord",
                "TEND_DATABASE_URL", "jdbc:postgresql://db/tend",
                "TEND_DATABASE_USER", "tend",
                "TEND_DATABASE_PASSWORD", "canary-database"));

        assertThat(settings.toString()).contains("***").doesNotContain("canary");
    }

    private Settings read(Map<String, String> environment) {
        return SettingsReader.read(environment, Optional.of(data), Optional.empty());
    }

    private Refusal refused(Map<String, String> environment) {
        return catchThrowableOfType(Refusal.class, () -> read(environment));
    }

    private void file(String text, String rights) throws IOException {
        Path file = Files.writeString(data.resolve("tend.properties"), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }
}
