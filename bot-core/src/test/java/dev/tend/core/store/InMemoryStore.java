package dev.tend.core.store;

import dev.tend.core.engine.CheckIns;
import dev.tend.core.engine.Drafts;
import dev.tend.core.engine.Members;
import dev.tend.core.engine.NudgeBook;
import dev.tend.core.engine.Outbox;
import dev.tend.core.engine.Participations;
import dev.tend.core.engine.Spaces;
import dev.tend.core.engine.Store;
import dev.tend.core.engine.Tallies;
import dev.tend.core.engine.Transaction;
import dev.tend.core.engine.Words;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** A store for tests that keeps everything in memory: one transaction at a time, each on a copy that is kept only if it ends well. */
public final class InMemoryStore implements Store {
    private final ReentrantLock lock = new ReentrantLock();
    private final InstantSource clock;
    private Memory memory = Memory.empty();

    /**
     * Opens an empty store.
     *
     * @param clock the one that leases end by
     */
    public InMemoryStore(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public <T> T inTransaction(Function<Transaction, T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("A transaction cannot begin inside another: pass the first one on.");
        }
        lock.lock();
        try {
            Memory copy = memory.copy();
            T result = work.apply(new InMemoryTransaction(copy, clock));
            memory = copy;
            return result;
        } finally {
            lock.unlock();
        }
    }

    private record InMemoryTransaction(Memory memory, InstantSource clock) implements Transaction {
        @Override
        public Spaces spaces() {
            return new InMemorySpaces(memory);
        }

        @Override
        public Members members() {
            return new InMemoryMembers(memory);
        }

        @Override
        public CheckIns checkIns() {
            return new InMemoryCheckIns(memory);
        }

        @Override
        public Participations participations() {
            return new InMemoryParticipations(memory);
        }

        @Override
        public Words words() {
            return new InMemoryWords(memory);
        }

        @Override
        public Tallies tallies() {
            return new InMemoryTallies(memory);
        }

        @Override
        public NudgeBook nudges() {
            return new InMemoryNudgeBook(memory);
        }

        @Override
        public Outbox outbox() {
            return new InMemoryOutbox(memory, clock);
        }

        @Override
        public Drafts drafts() {
            return new InMemoryDrafts(memory);
        }
    }
}
