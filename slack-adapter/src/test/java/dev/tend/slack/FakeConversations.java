package dev.tend.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The conversations of the fake Slack: the ledger of what it accepted. */
final class FakeConversations {
    private static final Map<String, String> NAMES = Map.of("U0ADA", "Ada", "U0BEN", "Ben <3");
    private static final Set<String> CHANNELS = Set.of(FakeSlack.CHANNEL, "D0U0ADA", "D0U0BEN");

    private final List<FakeMessage> ledger = new ArrayList<>();
    private final long now;
    private int count;
    private boolean historyReadable;
    private boolean namesReadable = true;
    private int pageSize = Integer.MAX_VALUE;

    FakeConversations(long now) {
        this.now = now;
    }

    synchronized void letHistoryBeRead() {
        historyReadable = true;
    }

    synchronized void hideNames() {
        namesReadable = false;
    }

    /** As for apps under Slack's strict limit. */
    synchronized void showPagesOf(int most) {
        pageSize = most;
    }

    synchronized List<FakeMessage> ledger() {
        return List.copyOf(ledger);
    }

    FakeMessage message(String ts) {
        return ledger().stream()
                .filter(message -> message.ts().equals(ts))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no message " + ts));
    }

    /** Someone else says something. */
    synchronized void chatter(int messages) {
        for (int i = 0; i < messages; i++) {
            add(new FakeMessage(
                    FakeSlack.CHANNEL, nextTs(), Optional.empty(), "chatter", new JsonArray(), Optional.empty()));
        }
    }

    synchronized void replace(String ts, String text, JsonArray blocks) {
        ledger.replaceAll(message -> message.ts().equals(ts) ? message.edited(text, blocks) : message);
    }

    synchronized JsonObject run(String method, FakeFields fields) {
        return switch (method) {
            case "chat.postMessage" -> post(fields);
            case "chat.update" -> update(fields);
            case "conversations.open" -> open(fields.get("users"));
            case "conversations.history" ->
                read(fields, message -> message.thread().isEmpty());
            case "conversations.replies" ->
                read(
                        fields,
                        message -> message.thread().equals(Optional.of(fields.get("ts")))
                                || message.ts().equals(fields.get("ts")));
            case "users.info" -> user(fields.get("user"));
            default -> FakeAnswer.error("unknown_method");
        };
    }

    private JsonObject post(FakeFields fields) {
        Optional<String> refusal = refusal(fields, 40_000);
        if (refusal.isPresent()) {
            return FakeAnswer.error(refusal.get());
        }
        Optional<String> thread = fields.find("thread_ts");
        if (thread.isPresent() && ledger.stream().noneMatch(m -> thread.equals(Optional.of(m.ts())))) {
            return FakeAnswer.error("thread_not_found");
        }
        JsonObject metadata = JsonParser.parseString(fields.get("metadata")).getAsJsonObject();
        FakeMessage message = new FakeMessage(
                fields.get("channel"), nextTs(), thread, fields.get("text"), blocks(fields), Optional.of(metadata));
        add(message);
        return accepted(message);
    }

    private JsonObject update(FakeFields fields) {
        Optional<String> refusal = refusal(fields, 4_000);
        if (refusal.isPresent()) {
            return FakeAnswer.error(refusal.get());
        }
        if (ledger.stream().noneMatch(message -> message.ts().equals(fields.get("ts")))) {
            return FakeAnswer.error("message_not_found");
        }
        replace(fields.get("ts"), fields.get("text"), blocks(fields));
        return accepted(message(fields.get("ts")));
    }

    private static Optional<String> refusal(FakeFields fields, int mostText) {
        if (!CHANNELS.contains(fields.get("channel"))) {
            return Optional.of("channel_not_found");
        }
        if (fields.get("text").isBlank()) {
            return Optional.of("no_text");
        }
        if (fields.get("text").length() > mostText) {
            return Optional.of("msg_too_long");
        }
        if (!SlackRules.brokenByMessage(blocks(fields)).isEmpty()) {
            return Optional.of("invalid_blocks");
        }
        requireAccepted(fields.get("text"), blocks(fields));
        return Optional.empty();
    }

    /** What Slack would take but people would suffer from: text that pings, or that leaves out what the blocks say. */
    static void requireAccepted(String text, JsonArray blocks) {
        List<String> broken = new ArrayList<>(SlackRules.brokenByMessage(blocks));
        if (text.matches("(?s).*<[!#].*")) {
            broken.add("the text pings");
        }
        String read = SlackReading.unescape(text.replaceAll("<@(U\\w+)>", "@$1"));
        boolean shortened = read.endsWith("…") && read.length() > 3_900;
        for (String part : SlackReading.texts(blocks)) {
            if (!shortened && !read.contains(part.replaceFirst("…$", "").strip())) {
                broken.add("the text leaves out what the blocks say");
            }
        }
        if (!broken.isEmpty()) {
            throw new AssertionError(broken);
        }
    }

    private void add(FakeMessage message) {
        ledger.add(message);
    }

    private String nextTs() {
        return now + "." + String.format("%06d", ++count * 100);
    }

    private static JsonArray blocks(FakeFields fields) {
        JsonArray blocks = JsonParser.parseString(fields.get("blocks")).getAsJsonArray();
        int index = 0;
        for (JsonElement block : blocks) {
            block.getAsJsonObject().addProperty("block_id", "b" + index++);
        }
        return blocks;
    }

    private static JsonObject accepted(FakeMessage message) {
        JsonObject answer = FakeAnswer.json("{'ok':true}");
        answer.addProperty("channel", message.channel());
        answer.addProperty("ts", message.ts());
        answer.add("message", message.json(true));
        return answer;
    }

    private static JsonObject open(String user) {
        return NAMES.containsKey(user)
                ? FakeAnswer.json("{'ok':true,'channel':{'id':'D0" + user + "'}}")
                : FakeAnswer.error("user_not_found");
    }

    private JsonObject user(String user) {
        if (!namesReadable || !NAMES.containsKey(user)) {
            return FakeAnswer.error(namesReadable ? "user_not_found" : "missing_scope");
        }
        return FakeAnswer.json("{'ok':true,'user':{'id':'" + user
                + "','team_id':'T0TEND','name':'x','profile':{'display_name':'" + NAMES.get(user) + "'}}}");
    }

    private JsonObject read(FakeFields fields, Predicate<FakeMessage> belongs) {
        if (!historyReadable) {
            return FakeAnswer.error("missing_scope");
        }
        BigDecimal oldest = new BigDecimal(fields.find("oldest").orElse("0"));
        List<FakeMessage> found = ledger.stream()
                .filter(message -> message.channel().equals(fields.get("channel")))
                .filter(belongs)
                .filter(message -> new BigDecimal(message.ts()).compareTo(oldest) > 0)
                .sorted(Comparator.comparing(FakeMessage::ts).reversed())
                .toList();
        int from = Integer.parseInt(fields.find("cursor").orElse("0"));
        int to = Math.min(found.size(), from + Math.min(pageSize, Integer.parseInt(fields.get("limit"))));
        JsonArray messages = new JsonArray();
        boolean withMetadata = Boolean.parseBoolean(fields.get("include_all_metadata"))
                || "1".equals(fields.get("include_all_metadata"));
        found.subList(from, to).forEach(message -> messages.add(message.json(withMetadata)));
        JsonObject answer = FakeAnswer.json(
                "{'ok':true,'response_metadata':{'next_cursor':'" + (to < found.size() ? to : "") + "'}}");
        answer.addProperty("has_more", to < found.size());
        answer.add("messages", messages);
        return answer;
    }
}
