package dev.tend.discord;

import dev.tend.core.chat.Reply;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what users do to the engine on threads of its own, so that the gateway's are never held up, and sees that each is answered. */
final class Turns implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final int WORKERS = 8;
    private static final int WAITING = 256;
    /** Half of the three seconds that Discord gives. */
    private static final Duration LATE = Duration.ofMillis(1500);

    private static final Duration LAST_MOMENT = Duration.ofSeconds(2);

    private final ThreadPoolExecutor workers = pool("tend-discord-turn", WORKERS);
    /** One thread, because a reaction that comes and goes must be heard in that order. */
    private final ThreadPoolExecutor reactions = pool("tend-discord-reaction", 1);

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(named("tend-discord-late"));
    private final RecentIds seen = new RecentIds();

    /** Asks the engine and shows what it says; a turn that was taken before does nothing. */
    void take(Turn turn, Supplier<Reply> engine) {
        if (!seen.isNew(turn.id())) {
            LOG.info("interaction repeated id={}", turn.id());
            return;
        }
        try {
            Future<?> late = timer.schedule(turn::defer, LATE.toMillis(), TimeUnit.MILLISECONDS);
            workers.execute(() -> answer(turn, engine, late));
        } catch (RejectedExecutionException e) {
            LOG.warn(
                    "interaction refused id={} waiting={}",
                    turn.id(),
                    workers.getQueue().size());
            turn.show(Notices.busy(turn.words()));
        }
    }

    private static void answer(Turn turn, Supplier<Reply> engine, Future<?> late) {
        try {
            turn.show(engine.get());
        } catch (RuntimeException e) {
            LOG.error("interaction failed id={}", turn.id(), new Wordless(e));
            turn.show(Notices.notSaved(turn.words()));
        } finally {
            late.cancel(false);
        }
    }

    /** Hears something that is not answered. */
    void hear(String what, Runnable engine) {
        attempt(reactions, what, engine);
    }

    /** Answers something that has no second chance, such as suggestions while a command is typed. */
    void suggest(String what, Runnable engine) {
        attempt(workers, what, engine);
    }

    private static void attempt(ThreadPoolExecutor pool, String what, Runnable engine) {
        try {
            pool.execute(() -> {
                try {
                    engine.run();
                } catch (RuntimeException e) {
                    LOG.error("{} failed", what, new Wordless(e));
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.warn("{} refused waiting={}", what, pool.getQueue().size());
        }
    }

    /** Takes no more, and gives those who were heard a moment to be answered. */
    @Override
    public void close() {
        workers.shutdown();
        reactions.shutdown();
        try {
            if (!workers.awaitTermination(LAST_MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn(
                        "closed before all were answered waiting={}",
                        workers.getQueue().size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.shutdownNow();
        reactions.shutdownNow();
        timer.shutdownNow();
    }

    private static ThreadPoolExecutor pool(String name, int threads) {
        return new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), named(name));
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
