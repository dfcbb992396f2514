package dev.tend.slack;

import java.net.URI;
import java.util.Set;

/**
 * What the adapter must be told before it starts. Never prints its secrets.
 *
 * <p>The bot's scopes: {@code commands}, {@code chat:write}, {@code im:write} to open direct messages, {@code users:read} for
 * the names of those who are quoted, {@code reactions:read} with the events {@code reaction_added} and
 * {@code reaction_removed}.
 *
 * @param botToken begins with {@code xoxb-}
 * @param signingSecret proves that a request comes from Slack
 * @param methodsEndpointUrlPrefix where the Web API is, with a slash at the end
 * @param responseOrigins scheme and host of the addresses that answers to a click may be sent to
 * @param readsHistory whether the app has the {@code …:history} scopes, by which a post whose answer was lost is found again
 */
public record SlackConfig(
        String botToken,
        String signingSecret,
        URI methodsEndpointUrlPrefix,
        Set<URI> responseOrigins,
        boolean readsHistory) {
    private static final int LEAST_SECRET = 16;

    public SlackConfig {
        responseOrigins = Set.copyOf(responseOrigins);
        if (botToken.isBlank()) {
            throw new IllegalArgumentException(
                    "Slack's bot token is missing. It begins with xoxb- and is on the app's page"
                            + " \"OAuth & Permissions\". Tend does not start without it.");
        }
        if (signingSecret.strip().length() < LEAST_SECRET) {
            throw new IllegalArgumentException("Slack's signing secret is missing or has fewer than " + LEAST_SECRET
                    + " characters. It is on the app's page \"Basic Information\". Without it anyone could speak in Slack's"
                    + " name, so Tend does not start.");
        }
        if (!methodsEndpointUrlPrefix.toString().endsWith("/")) {
            throw new IllegalArgumentException(
                    "The address of Slack's Web API ends with a slash, unlike " + methodsEndpointUrlPrefix + ".");
        }
    }

    /** An app in Slack itself, with no scope to read history. */
    public SlackConfig(String botToken, String signingSecret) {
        this(
                botToken,
                signingSecret,
                URI.create("https://slack.com/api/"),
                Set.of(URI.create("https://hooks.slack.com")),
                false);
    }

    /** The same app with the scopes {@code channels:history}, {@code groups:history} and {@code im:history}. */
    public SlackConfig readingHistory() {
        return new SlackConfig(botToken, signingSecret, methodsEndpointUrlPrefix, responseOrigins, true);
    }

    @Override
    public String toString() {
        return "SlackConfig[botToken=***, signingSecret=***, methodsEndpointUrlPrefix=" + methodsEndpointUrlPrefix
                + ", responseOrigins=" + responseOrigins + ", readsHistory=" + readsHistory + "]";
    }
}
