package dev.tend.core.engine;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.ChatAdapter;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.Destination;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Platform;
import dev.tend.core.chat.UserRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A chat in memory that keeps what it was given, and ends deliveries as a test says. */
public final class FakeChat implements ChatAdapter {
    public static final Platform PLATFORM = new Platform("fake");

    private final Map<MessageRef, Posted> messages = new HashMap<>();
    private final Map<DeliveryKey, MessageRef> byKey = new HashMap<>();
    private final List<MessageRef> order = new ArrayList<>();
    private final Deque<DeliveryResult> endings = new ArrayDeque<>();
    private final List<Try> tries = new ArrayList<>();
    private int lost;

    /** A message as it stands now. */
    public record Posted(MessageRef ref, Destination destination, Message message) {}

    /** An attempt at a delivery. */
    public record Try(Delivery delivery, Attempt attempt) {}

    /** The next deliveries end so, one after the other, and nothing arrives. */
    public void end(DeliveryResult... results) {
        endings.addAll(List.of(results));
    }

    /** The next deliveries arrive, but nobody is told so. */
    public void loseAnswers(int count) {
        lost = count;
    }

    public List<Try> tries() {
        return List.copyOf(tries);
    }

    @Override
    public Platform platform() {
        return PLATFORM;
    }

    @Override
    public void start(ChatListener listener) {
        // People act through World, which knows the listener.
    }

    @Override
    public DeliveryResult deliver(Delivery delivery, Attempt attempt) {
        tries.add(new Try(delivery, attempt));
        if (lost > 0) {
            lost--;
            delivery.match(this::post, this::edit);
            return new DeliveryResult.Unproven("the answer was lost");
        }
        return Optional.ofNullable(endings.poll())
                .orElseGet(() -> new DeliveryResult.Delivered(delivery.match(this::post, this::edit)));
    }

    private MessageRef post(Delivery.Post post) {
        return byKey.computeIfAbsent(post.key(), key -> {
            ChannelRef channel = post.destination()
                    .match(
                            Destination.InChannel::channel,
                            user -> new ChannelRef(
                                    PLATFORM, "house", "dm-" + user.user().user()),
                            thread -> thread.parent().channel());
            MessageRef ref = new MessageRef(channel, "m" + (order.size() + 1));
            messages.put(ref, new Posted(ref, post.destination(), post.message()));
            order.add(ref);
            return ref;
        });
    }

    private MessageRef edit(Delivery.Edit edit) {
        messages.computeIfPresent(
                edit.target(), (ref, posted) -> new Posted(ref, posted.destination(), edit.message()));
        return edit.target();
    }

    /** All messages that a person can see, oldest first. */
    public List<Posted> seenBy(UserRef person) {
        return all(posted ->
                posted.destination().match(channel -> true, user -> user.user().equals(person), thread -> true));
    }

    /** What stands in a channel, threads left out, as text. */
    public List<String> channel(ChannelRef channel) {
        return texts(posted ->
                posted.destination().match(there -> there.channel().equals(channel), user -> false, thread -> false));
    }

    /** What stands in any thread of a channel, as text. */
    public List<String> threads(ChannelRef channel) {
        return texts(posted -> posted.destination()
                .match(
                        there -> false,
                        user -> false,
                        thread -> thread.parent().channel().equals(channel)));
    }

    /** What a person was told directly, as text. */
    public List<String> direct(UserRef person) {
        return texts(posted ->
                posted.destination().match(there -> false, user -> user.user().equals(person), thread -> false));
    }

    private List<String> texts(Predicate<Posted> which) {
        return all(which).stream().map(posted -> text(posted.message())).toList();
    }

    private List<Posted> all(Predicate<Posted> which) {
        return order.stream()
                .flatMap(ref -> Optional.ofNullable(messages.get(ref)).stream())
                .filter(which)
                .toList();
    }

    /** A message as text: what is read, and the labels of what can be used. */
    public static String text(Message message) {
        return message.blocks().stream().map(FakeChat::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        return block.match(new Block.Cases<>() {
            @Override
            public String heading(Block.Heading heading) {
                return heading.text();
            }

            @Override
            public String text(Block.Text text) {
                return text.text();
            }

            @Override
            public String quote(Block.Quote quote) {
                return quote.author().user() + ": " + quote.text();
            }

            @Override
            public String note(Block.Note note) {
                return note.text();
            }

            @Override
            public String buttons(Block.Buttons buttons) {
                return buttons.buttons().stream()
                        .map(button -> "[" + button.label() + "]")
                        .collect(Collectors.joining(" "));
            }

            @Override
            public String select(Block.Select select) {
                return "<" + select.label() + ">";
            }

            @Override
            public String picture(Block.Picture picture) {
                return picture.alt();
            }
        });
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
