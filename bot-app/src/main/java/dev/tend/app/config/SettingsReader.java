package dev.tend.app.config;

import static dev.tend.app.config.Setting.TEND_CONFIG;
import static dev.tend.app.config.Setting.TEND_DATA;
import static dev.tend.app.config.Setting.TEND_DATABASE_PASSWORD;
import static dev.tend.app.config.Setting.TEND_DATABASE_URL;
import static dev.tend.app.config.Setting.TEND_DATABASE_USER;
import static dev.tend.app.config.Setting.TEND_DISCORD_GATEWAY_URL;
import static dev.tend.app.config.Setting.TEND_DISCORD_REST_URL;
import static dev.tend.app.config.Setting.TEND_DISCORD_TOKEN;
import static dev.tend.app.config.Setting.TEND_HTTP_PORT;
import static dev.tend.app.config.Setting.TEND_MASTER_KEY_FILE;
import static dev.tend.app.config.Setting.TEND_SLACK_API_URL;
import static dev.tend.app.config.Setting.TEND_SLACK_BOT_TOKEN;
import static dev.tend.app.config.Setting.TEND_SLACK_SIGNING_SECRET;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the configuration once, and names all that is missing or wrong in one message. */
public final class SettingsReader {
    private static final int DEFAULT_PORT = 8080;
    private static final Set<String> HTTP = Set.of("https", "http");
    private static final Set<String> WEB_SOCKET = Set.of("wss", "ws");

    private final Values values;
    private final Path data;
    private final Optional<Path> file;
    private final List<String> warnings;

    private SettingsReader(Source source, Path data) {
        this.values = new Values(source.values());
        this.data = data;
        this.file = source.file();
        this.warnings = source.warnings();
    }

    /**
     * Reads the environment and the file. The folder and the file that the command line names come before those that
     * the environment names.
     */
    public static Settings read(Map<String, String> environment, Optional<Path> data, Optional<Path> config) {
        Values direct = new Values(environment);
        Path folder = data.or(() -> direct.text(TEND_DATA).map(Path::of))
                .orElse(Path.of(".tend"))
                .toAbsolutePath()
                .normalize();
        Optional<Path> file = config.or(() -> direct.text(TEND_CONFIG).map(Path::of));
        return new SettingsReader(Source.read(environment, file, folder), folder).settings();
    }

    private Settings settings() {
        Settings settings = new Settings(
                data,
                values.port(TEND_HTTP_PORT, DEFAULT_PORT),
                values.text(TEND_MASTER_KEY_FILE)
                        .map(Path::of)
                        .orElse(data.resolve("master.key"))
                        .toAbsolutePath(),
                database(),
                slack(),
                discord(),
                file,
                warnings);
        if (!values.problems().isEmpty()) {
            throw Refusal.ofConfiguration("The configuration cannot be used:\n  "
                    + Stream.concat(values.problems().stream(), warnings.stream())
                            .collect(Collectors.joining("\n  ")));
        }
        return settings;
    }

    private Optional<DatabaseConfig> database() {
        if (!values.isSet(TEND_DATABASE_URL)) {
            return Optional.empty();
        }
        String url = values.text(TEND_DATABASE_URL).orElseThrow();
        if (!url.startsWith("jdbc:postgresql://")) {
            values.problem(TEND_DATABASE_URL, "must begin with jdbc:postgresql://");
        } else if (url.matches("(?i).*([?&](user|password)=|//[^/]*@).*")) {
            values.problem(
                    TEND_DATABASE_URL,
                    "must not hold the user or the password: set TEND_DATABASE_USER and TEND_DATABASE_PASSWORD");
        }
        String user = values.requiredSecret(TEND_DATABASE_USER, "TEND_DATABASE_URL is set and needs it")
                .reveal();
        Secret password = values.requiredSecret(TEND_DATABASE_PASSWORD, "TEND_DATABASE_URL is set and needs it");
        return Optional.of(new DatabaseConfig(url, user, password));
    }

    private Optional<SlackConfig> slack() {
        if (!values.isSet(TEND_SLACK_BOT_TOKEN)
                && !values.isSet(TEND_SLACK_SIGNING_SECRET)
                && !values.isSet(TEND_SLACK_API_URL)) {
            return Optional.empty();
        }
        Secret token = values.requiredSecret(
                TEND_SLACK_BOT_TOKEN, "it is on the Slack app's page \"OAuth & Permissions\" and begins with xoxb-");
        if (!token.reveal().isEmpty() && !token.reveal().startsWith("xoxb-")) {
            values.problem(TEND_SLACK_BOT_TOKEN, "is not a bot token: those begin with xoxb-");
        }
        return Optional.of(new SlackConfig(
                token,
                values.requiredSecret(TEND_SLACK_SIGNING_SECRET, "it is on the Slack app's page \"Basic Information\""),
                values.address(TEND_SLACK_API_URL, HTTP)));
    }

    private Optional<DiscordConfig> discord() {
        if (!values.isSet(TEND_DISCORD_TOKEN)
                && !values.isSet(TEND_DISCORD_REST_URL)
                && !values.isSet(TEND_DISCORD_GATEWAY_URL)) {
            return Optional.empty();
        }
        return Optional.of(new DiscordConfig(
                values.requiredSecret(TEND_DISCORD_TOKEN, "it is on the Discord application's page \"Bot\""),
                values.address(TEND_DISCORD_REST_URL, HTTP),
                values.address(TEND_DISCORD_GATEWAY_URL, WEB_SOCKET)));
    }
}
