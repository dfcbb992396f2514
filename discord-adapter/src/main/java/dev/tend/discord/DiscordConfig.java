package dev.tend.discord;

import java.time.Duration;
import java.util.Optional;

/**
 * What the adapter needs to know to reach Discord. Cannot print its token.
 *
 * @param token the bot's token
 * @param restUrl where Discord's REST API is, with a slash at the end
 * @param gatewayUrl where the gateway is; empty lets Discord's own address be used
 * @param compression whether the gateway compresses what it sends
 * @param callTimeout how long one call may take in all
 */
public record DiscordConfig(
        String token, String restUrl, Optional<String> gatewayUrl, boolean compression, Duration callTimeout) {
    private static final String REST_URL = "https://discord.com/api/v10/";
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(10);

    public DiscordConfig {
        if (token.isBlank()) {
            throw new IllegalArgumentException("The Discord adapter needs a bot token.");
        }
    }

    /** Discord itself, as a bot with this token. */
    public static DiscordConfig of(String token) {
        return new DiscordConfig(token, REST_URL, Optional.empty(), true, CALL_TIMEOUT);
    }

    @Override
    public String toString() {
        return "DiscordConfig[token=***, restUrl=" + restUrl + ", gatewayUrl=" + gatewayUrl.orElse("Discord's own")
                + ", compression=" + compression + ", callTimeout=" + callTimeout + "]";
    }
}
