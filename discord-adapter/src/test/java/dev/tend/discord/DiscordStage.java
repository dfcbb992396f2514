package dev.tend.discord;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.Fault;
import dev.tend.core.chat.Form;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.RecordingListener;
import dev.tend.core.chat.RemoteAdapterContract.RemoteStage;
import dev.tend.core.chat.UserRef;
import dev.tend.discord.Payloads.Person;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** A server on the fake Discord with an adapter in it. When it closes, Discord's own description of its API has had nothing against it. */
final class DiscordStage implements RemoteStage {
    private static final int COMMAND = 2;
    private static final int COMPONENT = 3;
    private static final int AUTOCOMPLETE = 4;
    private static final int MODAL = 5;

    private final FakeMessages messages = new FakeMessages();
    private final FakeRest rest;
    private final FakeGateway gateway;
    private final RecordingListener listener;
    private final DiscordAdapter adapter;

    DiscordStage() throws Exception {
        this(new RecordingListener());
    }

    private DiscordStage(RecordingListener recording) throws Exception {
        this(recording, recording);
    }

    /** A stage whose engine is this one; then nothing is recorded. */
    DiscordStage(ChatListener engine) throws Exception {
        this(new RecordingListener(), engine);
    }

    private DiscordStage(RecordingListener recording, ChatListener engine) throws Exception {
        listener = recording;
        rest = new FakeRest(messages);
        gateway = new FakeGateway().listen();
        DiscordConfig config =
                new DiscordConfig("a-token", rest.url(), Optional.of(gateway.url()), false, Duration.ofSeconds(5));
        adapter = new DiscordAdapter(config, messages);
        adapter.start(engine);
    }

    FakeRest rest() {
        return rest;
    }

    FakeGateway gateway() {
        return gateway;
    }

    FakeMessages messages() {
        return messages;
    }

    @Override
    public DiscordAdapter adapter() {
        return adapter;
    }

    @Override
    public RecordingListener listener() {
        return listener;
    }

    @Override
    public ChannelRef channel() {
        return new ChannelRef(Refs.DISCORD, Payloads.SERVER, Payloads.CHANNEL);
    }

    @Override
    public UserRef user() {
        return user(Person.ANNA);
    }

    @Override
    public UserRef otherUser() {
        return user(Person.BEN);
    }

    @Override
    public UserRef bot() {
        return user(Person.BOT);
    }

    private static UserRef user(Person person) {
        return Refs.user(person.id);
    }

    @Override
    public String type(String text) {
        return shown(interact(COMMAND, Payloads.CHANNEL, Payloads.command(text, false)));
    }

    /** The suggestions while the user types. */
    DataArray complete(String text) {
        String id = interact(AUTOCOMPLETE, Payloads.CHANNEL, Payloads.command(text, true));
        return first(id).getObject("data").getArray("choices");
    }

    @Override
    public String press(MessageRef message, Action action) {
        return shown(pressed(message, action));
    }

    /** Presses and does not wait; returns the id of the interaction. */
    String pressed(MessageRef message, Action action) {
        DataObject data = DataObject.empty().put("component_type", 2).put("custom_id", action.value());
        return interactOn(COMPONENT, message, data);
    }

    @Override
    public String choose(MessageRef message, Action action, List<String> values) {
        DataObject data = DataObject.empty()
                .put("component_type", 3)
                .put("custom_id", action.value())
                .put("values", DataArray.fromCollection(values));
        return shown(interactOn(COMPONENT, message, data));
    }

    @Override
    public String submit(MessageRef message, Action button, Form form, Map<String, String> values) {
        return shown(submitted(message, form, values));
    }

    String submitted(MessageRef message, Form form, Map<String, String> values) {
        return interactOn(MODAL, message, Payloads.filledIn(form, values));
    }

    private String interactOn(int type, MessageRef message, DataObject data) {
        String channel = message.channel().channel();
        DataObject shown = messages.find(channel, message.message()).orElseThrow();
        OpenApiJudge.get().ifPresent(judge -> rest.judge(judge.ofType("MessageResponse", shown.toString()), "message"));
        return dispatch(Payloads.interaction(type, messages.newId(), Person.ANNA, channel, data)
                .put("message", shown));
    }

    private String interact(int type, String channel, DataObject data) {
        return dispatch(Payloads.interaction(type, messages.newId(), Person.ANNA, channel, data));
    }

    private String dispatch(DataObject interaction) {
        OpenApiJudge.get()
                .ifPresent(judge -> rest.judge(
                        judge.ofType(
                                "GuildMemberResponse",
                                interaction.getObject("member").toString()),
                        "member"));
        gateway.dispatch("INTERACTION_CREATE", interaction);
        return interaction.getString("id");
    }

    /** Discord tells its last event once more. */
    void tellAgain() {
        gateway.tellAgain();
    }

    /** The first answer to an interaction. */
    DataObject first(String interaction) {
        return rest.callback(interaction).orTimeout(10, SECONDS).join();
    }

    /** What the user is shown in the end. */
    String shown(String interaction) {
        DataObject answer = first(interaction);
        return switch (answer.getInt("type")) {
            case 4, 7 -> AsRead.markdown(answer.getObject("data").getString("content", ""));
            case 5 ->
                AsRead.markdown(
                        rest.original(interaction).orTimeout(10, SECONDS).join().getString("content", ""));
            case 9 -> AsRead.modal(answer.getObject("data"));
            default -> "";
        };
    }

    @Override
    public void react(UserRef who, MessageRef message, String emoji, boolean present) {
        int before = listener.heard().size();
        DataObject reaction =
                Payloads.reaction(Person.of(who.user()), message.channel().channel(), message.message(), emoji);
        gateway.dispatch(present ? "MESSAGE_REACTION_ADD" : "MESSAGE_REACTION_REMOVE", reaction);
        if (!who.equals(bot())) {
            await().until(() -> listener.heard().size() > before);
        }
    }

    @Override
    public List<String> channelTexts() {
        return texts(Payloads.CHANNEL);
    }

    @Override
    public List<String> threadTexts(MessageRef parent) {
        return texts(parent.message());
    }

    @Override
    public List<String> directTexts(UserRef who) {
        return texts(messages.directChannel(who.user()));
    }

    private List<String> texts(String channel) {
        return messages.in(channel).stream()
                .map(message -> AsRead.markdown(message.getString("content")))
                .toList();
    }

    @Override
    public void failNextPost(Fault fault) {
        rest.failNextPost(fault);
    }

    @Override
    public void close() {
        adapter.close();
        rest.close();
        try {
            gateway.stop(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertThat(rest.wrong())
                .as("what Discord's description of its API says")
                .isEmpty();
    }
}
