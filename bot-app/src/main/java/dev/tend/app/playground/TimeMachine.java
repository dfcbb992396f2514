package dev.tend.app.playground;

import java.time.Instant;

/** The playground's clock, which a visitor can move ahead. What falls due on the way happens as it would have. */
public interface TimeMachine {
    /** How far to move. */
    enum Step {
        HOUR,
        NEXT_CHECK_IN,
        DEADLINE,
        WEEK
    }

    /** The playground's time; it goes on by itself, too. */
    Instant now();

    /** Moves ahead, returns when all that fell due has been done, and says what time it is then. */
    Instant advance(Step step);
}
