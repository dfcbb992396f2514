package dev.tend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.tend.core.chat.Action;
import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.ChatAdapter;
import dev.tend.core.chat.Fault;
import dev.tend.core.chat.Form;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.RecordingListener;
import dev.tend.core.chat.RemoteAdapterContract.RemoteStage;
import dev.tend.core.chat.UserRef;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The adapter in Slack, with two users who click as a test says. */
final class SlackStage implements RemoteStage {
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final String ADA = "U0ADA";
    static final String BEN = "U0BEN";

    private final RecordingListener listener = new RecordingListener();
    private final FakeSlack slack;
    private final SlackAdapter adapter;
    private final SlackDoor door;

    private SlackStage(boolean readsHistory) throws Exception {
        slack = new FakeSlack(NOW.getEpochSecond());
        adapter = new SlackAdapter(
                new SlackConfig(FakeSlack.TOKEN, SlackDoor.SECRET, slack.api(), Set.of(slack.origin()), readsHistory),
                () -> NOW);
        door = new SlackDoor(adapter.servlet(), NOW.getEpochSecond());
        adapter.start(listener);
    }

    /** The app may look for its own posts. */
    static SlackStage open() throws Exception {
        SlackStage stage = new SlackStage(true);
        stage.slack.conversations().letHistoryBeRead();
        return stage;
    }

    static SlackStage withoutHistory() throws Exception {
        return new SlackStage(false);
    }

    FakeSlack slack() {
        return slack;
    }

    SlackDoor door() {
        return door;
    }

    @Override
    public ChatAdapter adapter() {
        return adapter;
    }

    @Override
    public RecordingListener listener() {
        return listener;
    }

    @Override
    public ChannelRef channel() {
        return new ChannelRef(SlackAdapter.SLACK, FakeSlack.TEAM, FakeSlack.CHANNEL);
    }

    @Override
    public UserRef user() {
        return new UserRef(SlackAdapter.SLACK, FakeSlack.TEAM, ADA);
    }

    @Override
    public UserRef otherUser() {
        return new UserRef(SlackAdapter.SLACK, FakeSlack.TEAM, BEN);
    }

    @Override
    public UserRef bot() {
        return new UserRef(SlackAdapter.SLACK, FakeSlack.TEAM, FakeSlack.BOT);
    }

    @Override
    public String type(String text) {
        int before = slack.shown().size();
        String body = SlackPayloads.command(ADA, text, slack.issueTrigger(), slack.issueResponseUrl("command"));
        HttpResponse<String> answer = door.send(SlackPayloads.FORM, body);
        assertThat(answer.statusCode()).isEqualTo(200);
        return shownSince(before) + inAnswer(answer);
    }

    private static String inAnswer(HttpResponse<String> answer) {
        if (answer.body().isEmpty()) {
            return "";
        }
        JsonObject shown = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(shown.get("response_type").getAsString()).isEqualTo("ephemeral");
        FakeConversations.requireAccepted(shown.get("text").getAsString(), shown.getAsJsonArray("blocks"));
        return SlackReading.text(shown.get("blocks"));
    }

    @Override
    public String press(MessageRef message, Action action) {
        FakeMessage pressed = slack.conversations().message(message.message());
        Found button = find(pressed, action);
        return click(
                pressed.json(true),
                channelName(message),
                false,
                SlackPayloads.pressed(button.element(), button.block()));
    }

    @Override
    public String choose(MessageRef message, Action action, List<String> values) {
        FakeMessage used = slack.conversations().message(message.message());
        Found select = find(used, action);
        JsonObject chosen = SlackPayloads.chosen(select.element(), select.block(), values);
        return click(used.json(true), channelName(message), false, chosen);
    }

    private static String channelName(MessageRef message) {
        return message.channel().channel().startsWith("D") ? "directmessage" : "room";
    }

    String click(JsonObject message, String channelName, boolean ephemeral, JsonObject action) {
        int before = slack.shown().size();
        JsonObject payload = SlackPayloads.blockActions(ADA, message, channelName, ephemeral, action);
        payload.addProperty("trigger_id", slack.issueTrigger());
        payload.addProperty(
                "response_url", slack.issueResponseUrl(message.get("ts").getAsString()));
        HttpResponse<String> answer = door.send(SlackPayloads.FORM, SlackPayloads.payload(payload));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        return shownSince(before);
    }

    private record Found(JsonObject element, String block) {}

    private static Found find(FakeMessage message, Action action) {
        for (JsonElement element : message.blocks()) {
            JsonObject block = element.getAsJsonObject();
            Optional<JsonObject> found = elements(block).stream()
                    .map(JsonElement::getAsJsonObject)
                    .filter(e -> e.has("action_id")
                            && e.get("action_id").getAsString().equals(action.value()))
                    .findFirst();
            if (found.isPresent()) {
                return new Found(found.get(), block.get("block_id").getAsString());
            }
        }
        throw new AssertionError("nothing to use for " + action);
    }

    private static List<JsonElement> elements(JsonObject block) {
        if (block.has("accessory")) {
            return List.of(block.get("accessory"));
        }
        return block.has("elements") ? block.getAsJsonArray("elements").asList() : List.of();
    }

    @Override
    public String submit(MessageRef message, Action button, Form form, Map<String, String> values) {
        return send(values);
    }

    /** Sends the form that is open. */
    String send(Map<String, String> values) {
        int before = slack.shown().size();
        JsonObject view = slack.openView();
        JsonObject payload = SlackPayloads.viewSubmission(ADA, view, values, slack.issueTrigger());
        HttpResponse<String> answer = door.send(SlackPayloads.FORM, SlackPayloads.payload(payload));
        assertThat(answer.statusCode()).isEqualTo(200);
        if (answer.body().isEmpty()) {
            slack.closeView();
            return shownSince(before);
        }
        JsonObject response = JsonParser.parseString(answer.body()).getAsJsonObject();
        return switch (response.get("response_action").getAsString()) {
            case "errors" -> stillOpen(view, values, response.getAsJsonObject("errors"));
            case "update" -> updated(response.getAsJsonObject("view"));
            default -> throw new AssertionError(response);
        };
    }

    /** A form with errors stays on the screen, with all that was typed. */
    private static String stillOpen(JsonObject view, Map<String, String> values, JsonObject errors) {
        assertThat(errors.size()).isPositive();
        Set<String> names = SlackForms.values(com.slack.api.util.json.GsonFactory.createSnakeCase()
                        .fromJson(
                                SlackPayloads.viewSubmission(ADA, view, values, "")
                                        .get("view"),
                                com.slack.api.model.view.View.class))
                .keySet();
        assertThat(names).containsAll(errors.keySet());
        return SlackReading.text(view) + "\n" + String.join("\n", values.values()) + "\n"
                + errors.asMap().values().stream().map(JsonElement::getAsString).toList();
    }

    private static String updated(JsonObject view) {
        assertThat(SlackRules.brokenByView(view)).isEmpty();
        return SlackReading.text(view);
    }

    private String shownSince(int before) {
        return String.join("\n", slack.shown().subList(before, slack.shown().size()));
    }

    @Override
    public void react(UserRef who, MessageRef message, String emoji, boolean present) {
        String body = SlackPayloads.reaction(who.user(), message.message(), SlackEmoji.nameOf(emoji), present);
        assertThat(door.send(SlackPayloads.JSON, body).statusCode()).isEqualTo(200);
    }

    @Override
    public List<String> channelTexts() {
        return texts(FakeSlack.CHANNEL, Optional.empty());
    }

    @Override
    public List<String> threadTexts(MessageRef parent) {
        return texts(parent.channel().channel(), Optional.of(parent.message()));
    }

    @Override
    public List<String> directTexts(UserRef who) {
        return texts("D0" + who.user(), Optional.empty());
    }

    private List<String> texts(String channel, Optional<String> thread) {
        return slack.conversations().ledger().stream()
                .filter(message ->
                        message.channel().equals(channel) && message.thread().equals(thread))
                .map(FakeMessage::asRead)
                .toList();
    }

    @Override
    public void failNextPost(Fault fault) {
        slack.answerNext(
                "chat.postMessage",
                switch (fault) {
                    case RATE_LIMITED -> FakeAnswer.rateLimited("7");
                    case GONE -> FakeAnswer.refused("channel_not_found");
                    case FORBIDDEN -> FakeAnswer.refused("not_in_channel");
                    case WORKSPACE_GONE -> FakeAnswer.refused("account_inactive");
                    case USER_UNREACHABLE -> FakeAnswer.refused("messages_tab_disabled");
                    case SERVER_ERROR -> FakeAnswer.status(503);
                    case ANSWER_LOST -> FakeAnswer.lost();
                });
    }

    @Override
    public void close() {
        adapter.close();
        door.close();
        slack.close();
    }
}
