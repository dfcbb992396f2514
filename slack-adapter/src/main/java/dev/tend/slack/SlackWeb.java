package dev.tend.slack;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/**
 * Slack's Web API, one attempt a call: no hidden retries, no queue in memory, and an end in time. An idle
 * connection is given up before Slack gives it up, since a post that is written to a dead one can no longer be proved.
 */
final class SlackWeb implements AutoCloseable {
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Slack slack;

    /** Calls end after {@code most}, whatever happens. */
    SlackWeb(URI endpoint, Duration most) {
        com.slack.api.SlackConfig config = new com.slack.api.SlackConfig();
        config.setMethodsEndpointUrlPrefix(endpoint.toString());
        config.setStatsEnabled(false);
        config.setHttpClientResponseHandlers(List.of()); // by default one that prints bodies
        if (LOOPBACK.contains(endpoint.getHost())) {
            config.setProxyUrl("");
        }
        this.slack = Slack.getInstance(config, new SlackHttpClient(client(config, most)));
    }

    private static OkHttpClient client(com.slack.api.SlackConfig config, Duration most) {
        OkHttpClient.Builder client = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(5, IDLE.toSeconds(), TimeUnit.SECONDS))
                .callTimeout(most);
        return NeverSent.toldBy(client).build();
    }

    /** One call of a Web API method. */
    @FunctionalInterface
    interface Call<R extends SlackApiTextResponse> {
        R with(MethodsClient methods) throws IOException, SlackApiException;
    }

    <R extends SlackApiTextResponse> R call(SlackWorkspace workspace, Call<R> call) throws SlackFailure {
        return call(workspace.botToken(), call);
    }

    <R extends SlackApiTextResponse> R call(String token, Call<R> call) throws SlackFailure {
        try {
            R answer = call.with(slack.methods(token));
            if (!answer.isOk()) {
                throw SlackErrors.named(Optional.ofNullable(answer.getError()).orElse("unnamed_error"));
            }
            return answer;
        } catch (SlackApiException answer) {
            throw SlackErrors.answered(answer);
        } catch (IOException failure) {
            throw SlackErrors.broken(failure);
        } catch (JsonParseException unreadable) {
            throw SlackFailure.unproven(unreadable.getClass().getSimpleName() + " in Slack's answer");
        }
    }

    Slack sdk() {
        return slack;
    }

    OkHttpClient http() {
        return slack.getHttpClient().getOkHttpClient();
    }

    @Override
    public void close() {
        OkHttpClient http = http();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
