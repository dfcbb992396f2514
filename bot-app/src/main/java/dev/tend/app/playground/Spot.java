package dev.tend.app.playground;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a person did something: from here the engine is asked, and here its reply is shown to them alone.
 *
 * @param own the message for them alone whose control they used, if it was one
 */
record Spot(
        Conversation conversation,
        Supplier<Optional<ChatListener>> listener,
        String person,
        Event.Place place,
        Optional<String> own) {
    private static final Logger LOG = LoggerFactory.getLogger(Spot.class);
    private static final String FAILED = "That did not work, and it was not saved.";

    /** Asks the engine and shows its reply. If that fails, the person is told so and gets their words back. */
    Shown show(String kind, List<String> words, Function<ChatListener, Reply> question) {
        ChatListener tend = awake();
        try {
            return question.apply(tend).match(new ReplyShown(this));
        } catch (RuntimeException e) {
            log(kind, e);
            return new Shown.Failed(post(giveBack(words)));
        }
    }

    /** Tells the engine something that needs no reply. */
    void tell(String kind, Consumer<ChatListener> news) {
        ChatListener tend = awake();
        try {
            news.accept(tend);
        } catch (RuntimeException e) {
            log(kind, e);
            post(Message.of("Your " + kind
                    + " is shown here, but Tend could not count it. Please take it back and try again."));
        }
    }

    /** Asks the engine for suggestions; there are none if it fails, as nothing is lost by that. */
    List<Block.Option> choices(Function<ChatListener, Reply> question) {
        ChatListener tend = awake();
        try {
            return question.apply(tend) instanceof Reply.Choices choices ? choices.options() : List.of();
        } catch (RuntimeException e) {
            log("completion", e);
            return List.of();
        }
    }

    /** Shows this person a new message that nobody else sees. */
    String post(Message content) {
        return conversation.record(
                new Event.Posted(place, Optional.empty(), Optional.of(person), Optional.empty(), content));
    }

    private ChatListener awake() {
        return listener.get()
                .orElseThrow(() -> Refused.notNow("Tend is not awake right now. Please try again shortly."));
    }

    private Message giveBack(List<String> words) {
        List<String> written = words.stream().filter(text -> !text.isBlank()).toList();
        if (written.isEmpty()) {
            return Message.of(FAILED + " Please try again in a moment.");
        }
        Stream<Block> quotes = written.stream()
                .map(text -> new Block.Quote(conversation.house().user(person), text));
        return new Message(Stream.concat(Stream.of(new Block.Text(FAILED + " Your words:")), quotes)
                .toList());
    }

    private void log(String kind, RuntimeException failure) {
        LOG.atError()
                .setCause(new Wordless(failure))
                .log("event={} person={} room={} outcome=failed", kind, person, place.room());
    }

    /** Where something failed, without the message of the failure, which might quote what the person wrote. */
    private static final class Wordless extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wordless(Throwable failure) {
            super(failure.getClass().getName());
            setStackTrace(failure.getStackTrace());
            Optional.ofNullable(failure.getCause()).ifPresent(cause -> initCause(new Wordless(cause)));
        }
    }
}
