package dev.tend.discord;

import dev.tend.core.chat.Reply;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One interaction of one user, who is shown one thing for it: at once, or, when that takes long, in place of a sign that Tend is at it.
 */
final class Turn {
    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

    private enum State {
        OPEN,
        DEFERRED,
        ANSWERED
    }

    private final IReplyCallback interaction;
    private final List<String> words;
    private final AnswerAtOnce atOnce;
    private final AnswerLate late;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    /**
     * A turn.
     *
     * @param ownMessage the message the user acted on, if it can be left as it is
     * @param isPrivate whether only this user sees that message, so that new content may take its place
     * @param form how a form is opened from here, if one can be
     * @param words what the user wrote
     */
    Turn(
            IReplyCallback interaction,
            Optional<IMessageEditCallback> ownMessage,
            boolean isPrivate,
            Optional<IModalCallback> form,
            List<String> words) {
        this.interaction = interaction;
        this.words = words;
        this.atOnce = new AnswerAtOnce(interaction, ownMessage, isPrivate, form, words);
        this.late = new AnswerLate(interaction.getHook(), words);
    }

    String id() {
        return interaction.getId();
    }

    List<String> words() {
        return words;
    }

    /** Holds the place of an answer that is late; does nothing once there is one. */
    void defer() {
        if (state.compareAndSet(State.OPEN, State.DEFERRED)) {
            send(interaction.deferReply(true));
        }
    }

    void show(Reply reply) {
        boolean inTime = isInTime();
        try {
            send(reply.match(inTime ? atOnce : late));
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.error("reply cannot be shown id={}", id(), new Wordless(e));
            show(Notices.unshowable(), inTime);
        }
    }

    void show(Rendered notice) {
        show(notice, isInTime());
    }

    private void show(Rendered notice, boolean inTime) {
        send(inTime ? atOnce.privately(notice) : late.inPlace(notice));
    }

    private boolean isInTime() {
        return state.getAndSet(State.ANSWERED) == State.OPEN;
    }

    private void send(RestAction<?> answer) {
        try {
            answer.queue(sent -> LOG.debug("interaction answered id={}", id()), this::noteFailure);
        } catch (RejectedExecutionException e) {
            noteFailure(e);
        }
    }

    private void noteFailure(Throwable failure) {
        LOG.warn(
                "interaction not answered id={} cause={}",
                id(),
                failure.getClass().getSimpleName());
    }
}
