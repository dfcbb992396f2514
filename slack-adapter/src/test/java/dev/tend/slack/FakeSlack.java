package dev.tend.slack;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Slack on loopback: it keeps what it accepted apart from what it answered, and refuses what Slack would. */
final class FakeSlack implements AutoCloseable {
    static final String TOKEN = "xoxb-1-tend";
    static final String TEAM = "T0TEND";
    static final String APP = "A0TEND";
    static final String BOT = "U0BOT";
    static final String CHANNEL = "C0ROOM";
    private static final AtomicInteger CALLS = new AtomicInteger();
    private static final Path OUTBOUND = Path.of("target", "outbound");

    private final HttpServer server;
    private final FakeConversations conversations;
    private final Map<String, Deque<FakeAnswer>> scripted = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<Throwable> defects = new CopyOnWriteArrayList<>();
    private final List<String> shown = new CopyOnWriteArrayList<>();
    private final Map<String, Boolean> triggers = new ConcurrentHashMap<>();
    private final Map<String, String> responseTargets = new ConcurrentHashMap<>();
    private volatile JsonObject lastResponse = new JsonObject();
    private volatile Optional<JsonObject> openView = Optional.empty();

    FakeSlack(long now) throws IOException {
        conversations = new FakeConversations(now);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    URI origin() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    URI api() {
        return URI.create(origin() + "/api/");
    }

    FakeConversations conversations() {
        return conversations;
    }

    /** The methods that were called, in order. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    /** What one user alone was shown: ephemeral messages and forms. */
    List<String> shown() {
        return List.copyOf(shown);
    }

    JsonObject openView() {
        return openView.orElseThrow(() -> new AssertionError("no form is open"));
    }

    void closeView() {
        openView = Optional.empty();
    }

    /** The next call of a method ends so. */
    void answerNext(String method, FakeAnswer answer) {
        scripted.computeIfAbsent(method, name -> new ArrayDeque<>()).add(answer);
    }

    /** What was last sent to the address that came with a click. */
    JsonObject lastResponse() {
        return lastResponse;
    }

    String issueTrigger() {
        String trigger = "13345224609." + (triggers.size() + 1) + ".8fab";
        triggers.put(trigger, true);
        return trigger;
    }

    /** An address to answer a click to; the target is the message that was clicked, or nothing for a command. */
    String issueResponseUrl(String target) {
        String path = "/actions/" + TEAM + "/" + (responseTargets.size() + 1) + "/x1";
        responseTargets.put(path, target);
        return origin() + path;
    }

    void forgetResponseUrls() {
        responseTargets.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (path.startsWith("/api/")) {
                answerMethod(exchange, path.substring("/api/".length()), FakeFields.of(body));
            } else {
                answerResponse(exchange, path, JsonParser.parseString(body).getAsJsonObject());
            }
        } catch (RuntimeException | AssertionError defect) {
            defects.add(defect);
        }
    }

    private void answerMethod(HttpExchange exchange, String method, FakeFields fields) throws IOException {
        calls.add(method);
        record(method, readable(fields));
        Optional<FakeAnswer> next = Optional.ofNullable(scripted.get(method)).map(Deque::poll);
        if (next.isPresent()) {
            next.get().give(exchange, () -> run(exchange, method, fields));
        } else {
            FakeAnswer.ok(run(exchange, method, fields)).give(exchange, JsonObject::new);
        }
    }

    private JsonObject run(HttpExchange exchange, String method, FakeFields fields) {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + TOKEN).equals(token)) {
            return FakeAnswer.error("invalid_auth");
        }
        return switch (method) {
            case "auth.test" ->
                FakeAnswer.json("{'ok':true,'url':'https://tend.slack.com/','team':'Tend','user':'tend','team_id':'"
                        + TEAM + "','user_id':'" + BOT + "','bot_id':'B0TEND','is_enterprise_install':false}");
            case "views.open" -> open(fields);
            default -> conversations.run(method, fields);
        };
    }

    private JsonObject open(FakeFields fields) {
        JsonObject view = JsonParser.parseString(fields.get("view")).getAsJsonObject();
        Boolean fresh = triggers.replace(fields.get("trigger_id"), false);
        if (fresh == null || !fresh) {
            return FakeAnswer.error(fresh == null ? "invalid_trigger_id" : "exchanged_trigger_id");
        }
        List<String> broken = SlackRules.brokenByView(view);
        if (!broken.isEmpty()) {
            return FakeAnswer.error("invalid_arguments", broken);
        }
        view.addProperty("id", "V0" + triggers.size());
        view.addProperty("team_id", TEAM);
        view.addProperty("app_id", APP);
        view.addProperty("bot_id", "B0TEND");
        openView = Optional.of(view);
        shown.add(SlackReading.text(view));
        JsonObject answer = FakeAnswer.json("{'ok':true}");
        answer.add("view", view);
        return answer;
    }

    private void answerResponse(HttpExchange exchange, String path, JsonObject body) throws IOException {
        record("response_url", body);
        lastResponse = body;
        String target = responseTargets.get(path);
        if (target == null) {
            FakeAnswer.status(404).give(exchange, JsonObject::new);
            return;
        }
        JsonArray blocks = body.getAsJsonArray("blocks");
        FakeConversations.requireAccepted(body.get("text").getAsString(), blocks);
        if (body.has("replace_original") && body.get("replace_original").getAsBoolean()) {
            conversations.replace(target, body.get("text").getAsString(), blocks);
        } else if (!body.get("response_type").getAsString().equals("ephemeral")) {
            throw new AssertionError("what one user did was shown to all: " + body);
        }
        shown.add(SlackReading.text(blocks));
        FakeAnswer.ok(FakeAnswer.json("{'ok':true}")).give(exchange, JsonObject::new);
    }

    private static JsonObject readable(FakeFields fields) {
        JsonObject body = new JsonObject();
        fields.values().forEach((name, value) -> body.add(name, readable(name, value)));
        return body;
    }

    private static JsonElement readable(String name, String value) {
        return List.of("blocks", "view", "metadata").contains(name)
                ? JsonParser.parseString(value)
                : new com.google.gson.JsonPrimitive(value);
    }

    /** Keeps every call for whoever wants to look at it with other eyes. */
    private static void record(String method, JsonObject body) throws IOException {
        JsonObject call = new JsonObject();
        call.addProperty("method", method);
        call.add("body", body);
        Files.createDirectories(OUTBOUND);
        String name = String.format("%05d-%s.json", CALLS.incrementAndGet(), method);
        Files.writeString(
                OUTBOUND.resolve(name),
                new GsonBuilder()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create()
                        .toJson(call));
    }

    @Override
    public void close() {
        server.stop(0);
        if (!defects.isEmpty()) {
            throw new AssertionError("Slack would not have liked this", defects.get(0));
        }
    }
}
