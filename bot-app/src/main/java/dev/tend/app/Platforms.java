package dev.tend.app;

import dev.tend.app.config.DiscordConfig;
import dev.tend.app.config.Settings;
import dev.tend.app.config.SlackConfig;
import dev.tend.core.chat.ChatAdapter;
import dev.tend.discord.DiscordAdapter;
import dev.tend.slack.SlackAdapter;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** The adapters to the platforms that are configured. */
final class Platforms {
    private static final String SLACK_PATH = "/slack/events";

    private final Optional<SlackAdapter> slack;
    private final Optional<DiscordAdapter> discord;

    private Platforms(Optional<SlackAdapter> slack, Optional<DiscordAdapter> discord) {
        this.slack = slack;
        this.discord = discord;
    }

    static Platforms of(Settings settings, InstantSource clock) {
        return new Platforms(
                settings.slack().map(config -> new SlackAdapter(slack(config), clock)),
                settings.discord().map(config -> new DiscordAdapter(discord(config), clock)));
    }

    List<ChatAdapter> adapters() {
        return Stream.<Optional<? extends ChatAdapter>>of(slack, discord)
                .<ChatAdapter>flatMap(Optional::stream)
                .toList();
    }

    /** Mounts what the platforms call. */
    void mountOn(ServletContextHandler handler) {
        slack.ifPresent(adapter -> handler.addServlet(new ServletHolder(adapter.servlet()), SLACK_PATH));
    }

    private static dev.tend.slack.SlackConfig slack(SlackConfig config) {
        String token = config.botToken().reveal();
        String secret = config.signingSecret().reveal();
        // Another address stands for all of Slack: what answers a click is then expected to be there, too.
        return config.apiUrl()
                .map(url -> new dev.tend.slack.SlackConfig(token, secret, slashed(url), Set.of(origin(url)), false))
                .orElseGet(() -> new dev.tend.slack.SlackConfig(token, secret));
    }

    private static dev.tend.discord.DiscordConfig discord(DiscordConfig config) {
        dev.tend.discord.DiscordConfig own =
                dev.tend.discord.DiscordConfig.of(config.token().reveal());
        return new dev.tend.discord.DiscordConfig(
                own.token(),
                config.restUrl().map(url -> slashed(url).toString()).orElse(own.restUrl()),
                config.gatewayUrl().map(URI::toString),
                config.gatewayUrl().isEmpty(),
                own.callTimeout());
    }

    private static URI slashed(URI url) {
        return url.toString().endsWith("/") ? url : URI.create(url + "/");
    }

    private static URI origin(URI url) {
        return URI.create(url.getScheme() + "://" + url.getRawAuthority());
    }
}
