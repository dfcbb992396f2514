package dev.tend.core.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One asking of a prompt in a space.
 *
 * @param slot names the occasion within its space for good: the local date of a cadence's occurrence, or a name of its own
 * @param dueAt when it should have come
 * @param closesAt when it closes
 * @param nudgeAt when those who have not taken part get their one nudge; empty when that is past or not wanted
 * @param skipped why it was not asked, in words for a facilitator
 */
public record CheckIn(
        CheckInId id,
        SpaceId space,
        String slot,
        PromptId prompt,
        Sharing sharing,
        State state,
        Instant dueAt,
        Instant openedAt,
        Instant closesAt,
        Optional<Instant> nudgeAt,
        Optional<String> skipped) {

    /** How late a check-in may come before it says so. */
    public static final Duration PUNCTUAL = Duration.ofMinutes(10);

    /** Where it stands. */
    public enum State {
        /** People can answer. */
        OPEN,
        /** All answers were shown together; people can react. */
        REVEALED,
        /** Over. */
        CLOSED,
        /** Never asked; it came too late, or there was nobody to ask. */
        SKIPPED,
        /** It could not be delivered. */
        MISSED
    }

    /** Whether answers are taken. */
    public boolean takesAnswers(Instant now) {
        return state == State.OPEN && now.isBefore(closesAt);
    }

    /** Whether it came clearly later than it should have. */
    public boolean late() {
        return openedAt.isAfter(dueAt.plus(PUNCTUAL));
    }

    public CheckIn in(State next) {
        return new CheckIn(
                id, space, slot, prompt, sharing, next, dueAt, openedAt, closesAt, Optional.empty(), skipped);
    }

    /** The same check-in with its nudges at another time, or done. */
    public CheckIn nudgedNext(Optional<Instant> at) {
        return new CheckIn(id, space, slot, prompt, sharing, state, dueAt, openedAt, closesAt, at, skipped);
    }
}
