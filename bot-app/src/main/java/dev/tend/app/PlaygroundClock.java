package dev.tend.app;

import dev.tend.app.playground.TimeMachine;
import dev.tend.core.engine.Engine;
import dev.tend.core.engine.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The playground's time: the world's, moved ahead by as much as visitors moved it. On the way ahead it stops at everything that
 * falls due, so that it happens as it would have.
 */
final class PlaygroundClock implements InstantSource {
    private static final Duration FURTHEST = Duration.ofDays(62);

    private final InstantSource world;
    private final KeptOffset kept;
    private final ReentrantLock moving = new ReentrantLock();
    private volatile Duration ahead;

    PlaygroundClock(InstantSource world, KeptOffset kept) {
        this.world = world;
        this.kept = kept;
        this.ahead = kept.read();
    }

    @Override
    public Instant instant() {
        return world.instant().plus(ahead);
    }

    /** What moves this clock through an engine. */
    TimeMachine through(Store store, Engine engine, Runnable deliverAll) {
        return new TimeMachine() {
            @Override
            public Instant now() {
                return instant();
            }

            @Override
            public Instant advance(Step step) {
                moving.lock();
                try {
                    travel(store, engine, deliverAll, step);
                    return instant();
                } finally {
                    moving.unlock();
                }
            }
        };
    }

    private void travel(Store store, Engine engine, Runnable deliverAll, TimeMachine.Step step) {
        Instant goal = instant().plus(distance(step));
        while (true) {
            Instant from = instant();
            Optional<Instant> next =
                    store.inTransaction(tx -> tx.checkIns().nextEvent(from)).filter(event -> !event.isAfter(goal));
            if (next.isEmpty()) {
                if (isFixed(step)) {
                    moveTo(goal);
                }
                return;
            }
            moveTo(next.get());
            Engine.Done done = engine.tick();
            deliverAll.run();
            if (isReached(step, done)) {
                return;
            }
        }
    }

    private static Duration distance(TimeMachine.Step step) {
        return switch (step) {
            case HOUR -> Duration.ofHours(1);
            case WEEK -> Duration.ofDays(7);
            case NEXT_CHECK_IN, DEADLINE -> FURTHEST;
        };
    }

    private static boolean isFixed(TimeMachine.Step step) {
        return step == TimeMachine.Step.HOUR || step == TimeMachine.Step.WEEK;
    }

    private static boolean isReached(TimeMachine.Step step, Engine.Done done) {
        return switch (step) {
            case HOUR, WEEK -> false;
            case NEXT_CHECK_IN -> done.opened() > 0;
            case DEADLINE -> done.closed() > 0;
        };
    }

    private void moveTo(Instant instant) {
        Duration further = Duration.between(instant(), instant);
        if (!further.isNegative()) {
            ahead = ahead.plus(further);
            kept.write(ahead);
        }
    }
}
