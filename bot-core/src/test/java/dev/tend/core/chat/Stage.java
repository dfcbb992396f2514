package dev.tend.core.chat;

import java.util.List;
import java.util.Map;

/** A chat platform with an adapter started on it, a channel, and two users who act as a test says. Each test opens its own. */
public interface Stage extends AutoCloseable {
    ChatAdapter adapter();

    RecordingListener listener();

    ChannelRef channel();

    UserRef user();

    UserRef otherUser();

    /** Delivers a post into the channel and returns its name. */
    default MessageRef posted(Message message) {
        Delivery post = new Delivery.Post(Deliveries.key(), new Destination.InChannel(channel()), message);
        return Deliveries.delivered(adapter().deliver(post, Attempt.FIRST));
    }

    /** The user types {@code /tend text}; returns the plain text of what they alone are shown, empty if nothing. */
    String type(String text);

    /** The user presses a button of a message; returns the plain text of what they alone are shown (a form: its title, intro and labels). */
    String press(MessageRef message, Action action);

    /** The user chooses in a select of a message. */
    String choose(MessageRef message, Action action, List<String> values);

    /** The user presses a button that opens a form and sends the form filled in so; returns what they alone are shown, field errors included. */
    String submit(MessageRef message, Action button, Form form, Map<String, String> values);

    /** The user, or the bot itself, puts a reaction on a message or takes it back. */
    void react(UserRef who, MessageRef message, String emoji, boolean present);

    /** The bot as a user, to show that it does not hear itself. */
    UserRef bot();

    /** The plain text of each message that everyone in the channel sees, oldest first; threads left out. */
    List<String> channelTexts();

    /** The plain text of each message in the thread under a message, oldest first. */
    List<String> threadTexts(MessageRef parent);

    /** The plain text of each direct message a user got. */
    List<String> directTexts(UserRef who);

    @Override
    void close();
}
