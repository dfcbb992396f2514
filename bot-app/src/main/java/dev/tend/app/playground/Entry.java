package dev.tend.app.playground;

import java.time.Instant;

/**
 * An event in the journal.
 *
 * @param number grows from entry to entry, perhaps with gaps
 * @param at the playground's time, which may be ahead of the world's
 */
record Entry(long number, Instant at, Event event) {
    /** The entry's number as others name it. */
    String id() {
        return Long.toString(number);
    }
}
