package dev.tend.core.practice;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.UserRef;
import java.time.Instant;
import java.util.Optional;

/**
 * A channel that practises.
 *
 * @param sharing how answers that are meant for others come to them
 * @param facilitator who set it up, and who hears when something fails
 * @param level how deep its prompts may go now; rises only by consent
 * @param members how many people take part
 * @param failures how many check-ins in a row could not be delivered
 * @param next the coming check-in; empty while it is not active
 */
public record Space(
        SpaceId id,
        ChannelRef channel,
        Audience audience,
        Sharing sharing,
        Cadence cadence,
        State state,
        UserRef facilitator,
        Depth level,
        int members,
        int failures,
        History history,
        Optional<Occurrence> next) {

    /** Whether check-ins come. */
    public enum State {
        ACTIVE,
        /** Someone paused it. */
        PAUSED,
        /** It paused itself, since three check-ins in a row could not be delivered, or something in it is broken. */
        HALTED
    }

    /** The fewest people that a check-in makes sense for. */
    public int least() {
        return audience.least();
    }

    /** The most people that may join. */
    public int most() {
        return audience.most();
    }

    /** Whether this person may change it: its facilitator, and in a couple either of the two. */
    public boolean mayChange(UserRef person, boolean member) {
        return person.equals(facilitator) || (audience == Audience.COUPLE && member);
    }

    /** The same space with check-ins coming again from now on. */
    public Space resumed(Instant now) {
        return with(State.ACTIVE, 0, Optional.of(cadence.next(now)));
    }

    public Space paused() {
        return with(State.PAUSED, failures, Optional.empty());
    }

    public Space halted() {
        return with(State.HALTED, failures, Optional.empty());
    }

    /** The same space after a check-in was delivered. */
    public Space delivered() {
        return with(state, 0, next);
    }

    /** The same space after a check-in could not be delivered; the third in a row halts it. */
    public Space failed() {
        Space worse = with(state, failures + 1, next);
        return worse.failures >= MOST_FAILURES ? worse.halted() : worse;
    }

    /** The same space with other settings; if it is active, its next check-in comes by the new cadence. */
    public Space changed(Audience audience, Sharing sharing, Cadence cadence, Instant now) {
        return new Space(
                id,
                channel,
                audience,
                sharing,
                cadence,
                state,
                facilitator,
                level,
                members,
                failures,
                history,
                next.map(before -> cadence.next(now)));
    }

    /** The same space as if this prompt had just been asked in it. */
    public Space used(PromptId prompt) {
        return new Space(
                id,
                channel,
                audience,
                sharing,
                cadence,
                state,
                facilitator,
                level,
                members,
                failures,
                history.with(prompt),
                next);
    }

    /** How many check-ins in a row may fail before a space halts itself. */
    public static final int MOST_FAILURES = 3;

    private Space with(State state, int failures, Optional<Occurrence> next) {
        return new Space(
                id, channel, audience, sharing, cadence, state, facilitator, level, members, failures, history, next);
    }
}
