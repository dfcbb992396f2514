package dev.tend.app.playground;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.Destination;
import dev.tend.core.chat.Form;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Reply;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A playground on a journal, started, with a listener that a test controls. */
final class Visit {
    static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    static final String TEAM = "harbour-team";
    static final Action ANSWER = new Action("answer:1");
    static final Action PICK = new Action("pick:1");
    static final Message QUESTION = new Message(
            new Block.Text("What went well?"),
            new Block.Buttons(new Block.Button(ANSWER, "Answer")),
            new Block.Select(
                    PICK,
                    "How often",
                    List.of(new Block.Option("w", "Weekly"), new Block.Option("m", "Monthly")),
                    List.of(),
                    1));
    static final Form FORM = new Form(
            new Action("sent:1"),
            "Your answer",
            List.of("The six of you will see it."),
            List.of(new Form.Field("answer", "Answer", Optional.empty(), Optional.empty(), 40, true, true)),
            "Send");

    private final House house = House.harbour();
    private final Heard heard = new Heard();
    private final PlaygroundAdapter adapter;

    Visit(Journal journal) {
        adapter = new PlaygroundAdapter(house, journal, InstantSource.fixed(NOW));
        adapter.start(heard);
    }

    Visit() {
        this(new InMemoryJournal());
    }

    PlaygroundAdapter adapter() {
        return adapter;
    }

    PlaygroundInbound inbound() {
        return adapter.inbound();
    }

    Heard heard() {
        return heard;
    }

    House house() {
        return house;
    }

    ChannelRef team() {
        return house.channel(TEAM);
    }

    static DeliveryKey key() {
        return new DeliveryKey(UUID.randomUUID());
    }

    DeliveryResult deliver(Destination destination, Message message) {
        return adapter.deliver(new Delivery.Post(key(), destination, message), Attempt.FIRST);
    }

    MessageRef posted(Destination destination, Message message) {
        return ref(deliver(destination, message));
    }

    MessageRef asked() {
        return posted(new Destination.InChannel(team()), QUESTION);
    }

    static MessageRef ref(DeliveryResult result) {
        return ((DeliveryResult.Delivered) result).message();
    }

    /** What a person sees in all rooms and threads, oldest first. */
    List<ChatMessage> seenBy(String person) {
        return adapter.conversation().seenBy(person).messages();
    }

    /** The contents that a person sees and nobody else does. */
    List<Message> privateTo(String person) {
        return seenBy(person).stream()
                .filter(ChatMessage::isPrivate)
                .map(ChatMessage::content)
                .toList();
    }

    /** Shows a person a message that only they see, and says its id. */
    String whispered(String person, Message message) {
        heard.answerWith(new Reply.Ephemeral(message));
        return ((Shown.Privately) inbound().command(person, TEAM, Optional.empty(), "")).message();
    }
}
