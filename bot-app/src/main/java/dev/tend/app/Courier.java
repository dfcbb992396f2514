package dev.tend.app;

import dev.tend.core.chat.ChatAdapter;
import dev.tend.core.engine.Dispatcher;
import dev.tend.core.engine.Engine;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one platform's dispatcher going: at once when woken, so that a slow platform holds up only itself. */
final class Courier implements AutoCloseable {
    private static final int CALLS_AT_ONCE = 8;
    private static final long FINISH_SECONDS = 15;
    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    private final Dispatcher dispatcher;
    private final ExecutorService senders;
    private final Semaphore calls = new Semaphore(0);
    private final Thread thread;
    private volatile boolean going = true;

    private Courier(Engine engine, ChatAdapter adapter) {
        String name = adapter.platform().name();
        this.senders = Executors.newFixedThreadPool(CALLS_AT_ONCE, work -> daemon(work, "send-" + name));
        this.dispatcher = engine.dispatcher(adapter, senders);
        this.thread = daemon(this::go, "courier-" + name);
    }

    static Courier start(Engine engine, ChatAdapter adapter) {
        Courier courier = new Courier(engine, adapter);
        courier.thread.start();
        return courier;
    }

    /** Says that something may be due; never blocks. */
    void wake() {
        calls.release();
    }

    /** Delivers until nothing is due. */
    void deliverAll() {
        while (dispatcher.dispatch() > 0) {
            log.debug("courier=round-done");
        }
    }

    private void go() {
        while (going) {
            try {
                calls.acquire();
                calls.drainPermits();
                deliverAll();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                // The store is out of reach, most likely; the next tick wakes us again.
                log.error("courier=round-failed", e);
            }
        }
    }

    /** Lets what is under way end, for a while; what does not is taken up again when its lease is over. */
    @Override
    public void close() {
        going = false;
        calls.release();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(FINISH_SECONDS));
            senders.shutdown();
            if (!senders.awaitTermination(FINISH_SECONDS, TimeUnit.SECONDS)) {
                log.warn("courier=stopped unfinished=yes");
                senders.shutdownNow();
            }
        } catch (InterruptedException e) {
            senders.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
