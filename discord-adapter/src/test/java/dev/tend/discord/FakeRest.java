package dev.tend.discord;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tend.core.chat.Fault;
import dev.tend.discord.Payloads.Person;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Discord's REST API, as far as Tend uses it. What it accepts and what it answers are two things, and a test may part them. */
final class FakeRest implements AutoCloseable {
    private static final String ROOT = "/api/v10";
    private static final Pattern MESSAGES = Pattern.compile("/channels/(\\d+)/messages");
    private static final Pattern MESSAGE = Pattern.compile("/channels/(\\d+)/messages/(\\d+)");
    private static final Pattern THREADS = Pattern.compile("/channels/(\\d+)/messages/(\\d+)/threads");
    private static final Pattern CALLBACK = Pattern.compile("/interactions/(\\d+)/[^/]+/callback");
    private static final Pattern ORIGINAL = Pattern.compile("/webhooks/\\d+/token-(\\d+)/messages/@original");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final FakeMessages messages;
    private final AtomicReference<Optional<Fault>> nextPost = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Answer>> nextThread = new AtomicReference<>(Optional.empty());
    private final Map<String, CompletableFuture<DataObject>> callbacks = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<DataObject>> originals = new ConcurrentHashMap<>();
    private final List<OutboundCall> calls = new CopyOnWriteArrayList<>();
    private final List<String> wrong = new CopyOnWriteArrayList<>();

    FakeRest(FakeMessages messages) throws IOException {
        this.messages = messages;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(ROOT + "/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + ROOT + "/";
    }

    void failNextPost(Fault fault) {
        nextPost.set(Optional.of(fault));
    }

    void refuseNextThread(int code) {
        nextThread.set(Optional.of(Answer.error(403, code)));
    }

    void breakNextThread() {
        nextThread.set(Optional.of(Answer.none()));
    }

    List<OutboundCall> calls() {
        return List.copyOf(calls);
    }

    /** What Discord's description of its API has against calls and answers so far. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    void judge(List<String> mistakes, String about) {
        mistakes.forEach(mistake -> wrong.add(about + ": " + mistake));
    }

    /** The first answer to an interaction, once it comes. */
    CompletableFuture<DataObject> callback(String interaction) {
        return callbacks.computeIfAbsent(interaction, any -> new CompletableFuture<>());
    }

    /** What was put later in the place that a first answer held. */
    CompletableFuture<DataObject> original(String interaction) {
        return originals.computeIfAbsent(interaction, any -> new CompletableFuture<>());
    }

    private void handle(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        String method = exchange.getRequestMethod();
        String path = uri.getPath().substring(ROOT.length());
        String body = OutboundCall.json(exchange);
        OutboundCall call = new OutboundCall(method, path, body);
        calls.add(call);
        call.record();
        OpenApiJudge.get().ifPresent(judge -> judge(judge.ofRequest(method, path, body), method + " " + path));
        Answer answer = answer(method, path, Optional.ofNullable(uri.getQuery()), body);
        OpenApiJudge.get()
                .filter(judge -> answer.status() != 0)
                .ifPresent(judge -> judge(
                        judge.ofAnswer(method, path, answer.status(), answer.body()),
                        "answer to " + method + " " + path));
        respond(exchange, answer);
    }

    private static void respond(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            if (answer.status() == 0) {
                return;
            }
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Via", "1.1 google");
            answer.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer answer(String method, String path, Optional<String> query, String body) {
        return switch (method) {
            case "GET" -> get(path, query.orElse(""));
            case "POST" -> post(path, body);
            case "PATCH" -> patch(path, DataObject.fromJson(body));
            case "PUT" ->
                path.equals("/applications/" + Payloads.APPLICATION + "/commands")
                        ? new Answer(200, DataArray.empty())
                        : Answer.error(404, 0);
            case "DELETE" -> deleteOriginal(path);
            default -> Answer.error(405, 0);
        };
    }

    private Answer get(String path, String query) {
        Matcher list = MESSAGES.matcher(path);
        if (list.matches()) {
            Matcher before = Pattern.compile("before=(\\d+)").matcher(query);
            Optional<String> last = before.find() ? Optional.of(before.group(1)) : Optional.empty();
            return new Answer(200, messages.list(list.group(1), 100, last));
        }
        Matcher one = MESSAGE.matcher(path);
        if (one.matches()) {
            return messages.find(one.group(1), one.group(2))
                    .map(message -> new Answer(200, message))
                    .orElse(Answer.error(404, 10008));
        }
        return path.equals("/users/@me") ? new Answer(200, Payloads.self()) : Answer.error(404, 0);
    }

    private Answer post(String path, String body) {
        DataObject request = DataObject.fromJson(body);
        Matcher message = MESSAGES.matcher(path);
        if (message.matches()) {
            return create(message.group(1), request);
        }
        Matcher thread = THREADS.matcher(path);
        if (thread.matches()) {
            return openThread(thread.group(1), thread.group(2), request);
        }
        Matcher callback = CALLBACK.matcher(path);
        if (callback.matches()) {
            return called(callback.group(1), request);
        }
        if (path.equals("/users/@me/channels")) {
            Person with = Person.of(request.getString("recipient_id"));
            return new Answer(200, Payloads.directChannel(messages.directChannel(with.id), with));
        }
        return Answer.error(404, 0);
    }

    private Answer create(String channel, DataObject request) {
        Optional<Fault> fault = nextPost.getAndSet(Optional.empty());
        if (fault.isPresent() && fault.get() != Fault.ANSWER_LOST) {
            return Answer.to(fault.get());
        }
        if (!messages.hasChannel(channel)) {
            return Answer.error(404, 10003);
        }
        DataObject accepted = messages.accept(channel, request);
        return fault.isPresent() ? Answer.none() : new Answer(200, accepted);
    }

    private Answer openThread(String channel, String message, DataObject request) {
        Optional<Answer> refusal = nextThread.getAndSet(Optional.empty());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return messages.openThread(message)
                ? new Answer(201, Payloads.thread(message, channel, request.getString("name"), messages.instant()))
                : Answer.error(400, 160004);
    }

    private Answer called(String interaction, DataObject request) {
        if (!callback(interaction).complete(request)) {
            return Answer.error(400, 40060);
        }
        int type = request.getInt("type");
        DataObject answered = DataObject.empty()
                .put("interaction", DataObject.empty().put("id", interaction).put("type", 3));
        if (type == 4) {
            DataObject shown = Payloads.message(
                    messages.newId(), Payloads.CHANNEL, Person.BOT, messages.instant(), request.getObject("data"));
            answered.put("resource", DataObject.empty().put("type", type).put("message", shown));
        }
        return new Answer(200, answered);
    }

    private Answer patch(String path, DataObject request) {
        Matcher original = ORIGINAL.matcher(path);
        if (original.matches()) {
            original(original.group(1)).complete(request);
            return new Answer(
                    200, Payloads.message(messages.newId(), Payloads.CHANNEL, Person.BOT, messages.instant(), request));
        }
        Matcher one = MESSAGE.matcher(path);
        return one.matches()
                ? messages.find(one.group(1), one.group(2))
                        .map(message -> new Answer(200, messages.edit(message, request)))
                        .orElse(Answer.error(404, 10008))
                : Answer.error(404, 0);
    }

    private Answer deleteOriginal(String path) {
        Matcher original = ORIGINAL.matcher(path);
        if (!original.matches()) {
            return Answer.error(404, 0);
        }
        original(original.group(1)).complete(DataObject.empty());
        return new Answer(204, "");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
