package dev.tend.app;

import java.util.concurrent.CountDownLatch;

/**
 * Lets the main thread take everything apart when the process is told to end. Open it first, so that it is closed
 * last: the Java machine lives until then.
 */
final class Shutdown implements AutoCloseable {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    Shutdown() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "shutdown"));
    }

    /** Returns when Ctrl-C was pressed or the process was asked to end in another way. */
    void await() throws InterruptedException {
        asked.await();
    }

    private void end() {
        asked.countDown();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
