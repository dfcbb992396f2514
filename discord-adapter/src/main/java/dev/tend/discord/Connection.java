package dev.tend.discord;

import dev.tend.core.chat.ChatListener;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import okhttp3.OkHttpClient;

/** A session at Discord's gateway, ready, with its listeners; and the client of Discord's REST API that comes with it. */
final class Connection implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JDA jda;
    private final Turns turns;
    private final Outbound outbound;

    private Connection(JDA jda, Turns turns, InstantSource clock) {
        this.jda = jda;
        this.turns = turns;
        this.outbound = new Outbound(jda, clock);
    }

    /** Connects, waits until Discord says that the session is ready, and tells Discord what {@code /tend} can do. */
    static Connection open(DiscordConfig config, InstantSource clock, ChatListener listener) {
        MessageRequest.setDefaultMentions(Collections.emptySet());
        MessageRequest.setDefaultMentionRepliedUser(false);
        Turns turns = new Turns();
        Connection connection =
                new Connection(builder(config, listeners(listener, turns)).build(), turns, clock);
        try {
            connection.jda.awaitReady();
            connection
                    .jda
                    .updateCommands()
                    .addCommands(TendCommand.definition())
                    .complete();
            return connection;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            connection.close();
            throw new IllegalStateException("Interrupted while connecting to Discord.", e);
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static List<Object> listeners(ChatListener listener, Turns turns) {
        return List.of(
                new CommandInbound(listener, turns),
                new CompletionInbound(listener, turns),
                new ComponentInbound(listener, turns),
                new FormInbound(listener, turns),
                new ReactionInbound(listener, turns));
    }

    private static JDABuilder builder(DiscordConfig config, List<Object> listeners) {
        JDABuilder builder = JDABuilder.createLight(config.token(), GatewayIntent.GUILD_MESSAGE_REACTIONS)
                .setRestConfig(new RestConfig().setBaseUrl(config.restUrl()))
                .setHttpClientBuilder(httpClient(config))
                .setRequestTimeoutRetry(false)
                .setCompression(config.compression() ? Compression.ZLIB : Compression.NONE)
                .setEnableShutdownHook(false)
                .addEventListeners(listeners.toArray());
        config.gatewayUrl().ifPresent(url -> builder.setSessionController(gatewayAt(url)));
        return builder;
    }

    private static OkHttpClient.Builder httpClient(DiscordConfig config) {
        OkHttpClient.Builder client = new OkHttpClient.Builder().callTimeout(config.callTimeout());
        SingleAttempt.on(client);
        return client;
    }

    private static SessionControllerAdapter gatewayAt(String url) {
        return new SessionControllerAdapter() {
            @Override
            public String getGateway() {
                return url;
            }
        };
    }

    Outbound outbound() {
        return outbound;
    }

    @Override
    public void close() {
        turns.close();
        jda.shutdown();
        try {
            if (!jda.awaitShutdown(PATIENCE)) {
                jda.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            jda.shutdownNow();
        }
    }
}
