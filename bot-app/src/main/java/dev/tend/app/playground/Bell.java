package dev.tend.app.playground;

import java.time.Duration;

/** Tells those who wait that there is something new. */
final class Bell {
    private long rung;

    synchronized void ring() {
        rung++;
        notifyAll();
    }

    /** How often it has rung. */
    synchronized long rung() {
        return rung;
    }

    /** Waits until it has rung more often than that, at most for a while, and says how often it has. */
    synchronized long await(long heard, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        long left = patience.toMillis();
        while (rung <= heard && left > 0) {
            wait(left);
            left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
        return rung;
    }
}
