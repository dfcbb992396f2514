package dev.tend.core.practice;

import dev.tend.core.chat.UserRef;

/**
 * That a person took part in a check-in, and how. What they wrote is kept apart.
 *
 * @param part which message of the reveal their answer stands in
 * @param hidden whether they hid their answer after it was shown
 */
public record Participation(CheckInId checkIn, UserRef person, Kind kind, int part, boolean hidden) {
    /** How a person took part. */
    public enum Kind {
        ANSWERED,
        /** Counts as done; never shown. */
        PASSED
    }

    public boolean answered() {
        return kind == Kind.ANSWERED;
    }
}
