package dev.tend.app.playground;

import java.time.Instant;
import java.util.List;

/** Keeps the playground's events in the order in which they happened. Safe for use by many threads. */
interface Journal {
    /**
     * Writes an event down and gives it its number. An event whose delivery key is already there is not written again:
     * the entry that has it is returned.
     *
     * @throws JournalLost if the event may or may not be there
     */
    Entry append(Instant at, Event event);

    /** All that was written so far, oldest first. */
    List<Entry> entries();

    /** The journal could not say whether it has an event. */
    final class JournalLost extends RuntimeException {
        private static final long serialVersionUID = 1;

        JournalLost(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
