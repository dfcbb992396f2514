package dev.tend.app.playground;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.ChatAdapter;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.DeliveryResult.Cause;
import dev.tend.core.chat.DeliveryResult.Delivered;
import dev.tend.core.chat.DeliveryResult.Rejected;
import dev.tend.core.chat.DeliveryResult.Unproven;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Platform;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;

/** Brings Tend's messages into the playground. */
public final class PlaygroundAdapter implements ChatAdapter {
    private final Bell bell = new Bell();
    private volatile Optional<ChatListener> listener = Optional.empty();
    private final Conversation conversation;
    private final PlaygroundInbound inbound;

    PlaygroundAdapter(House house, Journal journal, InstantSource clock) {
        this.conversation = new Conversation(house, journal, clock, bell);
        this.inbound = new PlaygroundInbound(conversation, () -> listener);
    }

    /**
     * A playground that keeps what happens in it in a schema of its own.
     *
     * @param clock the playground's time, which visitors may move
     */
    public static PlaygroundAdapter keptIn(DataSource database, House house, InstantSource clock) {
        return new PlaygroundAdapter(house, JdbiJournal.open(database), clock);
    }

    @Override
    public Platform platform() {
        return House.PLATFORM;
    }

    @Override
    public void start(ChatListener told) {
        conversation.recall();
        listener = Optional.of(told);
    }

    /** The journal knows the keys of all that it took, so a first attempt and a repeat are the same. */
    @Override
    public DeliveryResult deliver(Delivery delivery, Attempt attempt) {
        try {
            return delivery.match(this::post, this::edit);
        } catch (Journal.JournalLost e) {
            return new Unproven("the playground's journal did not answer");
        }
    }

    @Override
    public void close() {
        listener = Optional.empty();
        bell.ring();
    }

    /** Where what visitors do comes in. */
    PlaygroundInbound inbound() {
        return inbound;
    }

    Conversation conversation() {
        return conversation;
    }

    Bell bell() {
        return bell;
    }

    boolean isOpen() {
        return listener.isPresent();
    }

    private DeliveryResult post(Delivery.Post post) {
        House house = conversation.house();
        return post.destination()
                .match(
                        inChannel -> house.room(inChannel.channel()).map(PlaygroundAdapter::top),
                        toUser -> house.directRoomOf(toUser.user()).map(PlaygroundAdapter::top),
                        inThread -> find(inThread.parent()).map(PlaygroundAdapter::threadOf))
                .map(place -> post(post, place))
                .orElseGet(() -> gone("no such room, person or message in the playground"));
    }

    private DeliveryResult post(Delivery.Post post, Event.Place place) {
        String id = conversation.record(
                new Event.Posted(place, Optional.empty(), Optional.empty(), Optional.of(post.key()), post.message()));
        return new Delivered(conversation.house().message(place.room(), id));
    }

    private DeliveryResult edit(Delivery.Edit edit) {
        return find(edit.target())
                .map(target -> target.isTends() ? edit(edit, target) : notOurs())
                .orElseGet(() -> gone("no such message in the playground"));
    }

    private DeliveryResult edit(Delivery.Edit edit, ChatMessage target) {
        conversation.record(new Event.Edited(target.id(), Optional.of(edit.key()), edit.message()));
        return new Delivered(edit.target());
    }

    /** The message that a reference names. Messages for one person are no place for a delivery. */
    private Optional<ChatMessage> find(MessageRef ref) {
        return conversation
                .house()
                .room(ref.channel())
                .flatMap(room -> conversation
                        .message(ref.message())
                        .filter(message -> message.place().room().equals(room.id()) && !message.isPrivate()));
    }

    private static Event.Place top(Room room) {
        return new Event.Place(room.id(), Optional.empty());
    }

    /** Threads have one level: the thread under an answer is the thread that the answer is in. */
    static Event.Place threadOf(ChatMessage parent) {
        return new Event.Place(parent.place().room(), parent.place().thread().or(() -> Optional.of(parent.id())));
    }

    private static DeliveryResult gone(String reason) {
        return new Rejected(Cause.PLACE_GONE, reason);
    }

    private static DeliveryResult notOurs() {
        return new Rejected(Cause.NOT_ALLOWED, "the message is not Tend's");
    }
}
