package dev.tend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How the fake Slack answers a call, apart from whether it accepted it. */
@FunctionalInterface
interface FakeAnswer {
    /** Answers; {@code accept} does what was asked for and gives Slack's usual answer. */
    void give(HttpExchange exchange, Supplier<JsonObject> accept) throws IOException;

    static FakeAnswer ok(JsonObject body) {
        return (exchange, accept) -> send(exchange, 200, body.toString());
    }

    /** Slack says no, and did nothing. */
    static FakeAnswer refused(String error) {
        return ok(error(error));
    }

    static FakeAnswer status(int status) {
        return (exchange, accept) -> send(exchange, status, "");
    }

    static FakeAnswer rateLimited(String retryAfter) {
        return (exchange, accept) -> {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
            send(exchange, 429, error("ratelimited").toString());
        };
    }

    /** Slack does what was asked for, and the connection breaks before it says so. */
    static FakeAnswer lost() {
        return (exchange, accept) -> {
            JsonObject neverSent = accept.get();
            assertThat(neverSent.has("ok")).isTrue();
        };
    }

    /** The connection breaks and Slack did nothing. */
    static FakeAnswer broken() {
        return (exchange, accept) -> {};
    }

    static JsonObject error(String name) {
        JsonObject body = json("{'ok':false}");
        body.addProperty("error", name);
        return body;
    }

    static JsonObject error(String name, List<String> messages) {
        JsonObject body = error(name);
        JsonArray array = new JsonArray();
        messages.forEach(array::add);
        JsonObject metadata = new JsonObject();
        metadata.add("messages", array);
        body.add("response_metadata", metadata);
        return body;
    }

    static JsonObject json(String singleQuoted) {
        return JsonParser.parseString(singleQuoted.replace('\'', '"')).getAsJsonObject();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Map.of("Content-Type", "application/json; charset=utf-8").forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
