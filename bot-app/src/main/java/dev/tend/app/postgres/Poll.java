package dev.tend.app.postgres;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that can only be looked at. */
final class Poll {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private Poll() {}

    /** Whether it came true in time. An interrupt ends the wait early and stays set. */
    static boolean until(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }
}
