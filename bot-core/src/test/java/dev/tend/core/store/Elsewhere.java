package dev.tend.core.store;

import dev.tend.core.engine.Store;
import dev.tend.core.engine.Transaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Other threads, which do what another node would do at the same time. */
final class Elsewhere implements AutoCloseable {
    private static final int THREADS = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Store store;

    Elsewhere(Store store) {
        this.store = store;
    }

    /** What another transaction gets while that of the caller is open. */
    <T> List<T> meanwhile(Function<Transaction, List<T>> work) {
        try {
            return threads.submit(() -> store.inTransaction(work)).get();
        } catch (Exception e) {
            throw new AssertionError("The other transaction failed.", e);
        }
    }

    /** What each of several gets that do the same at once. */
    <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        return atOnce(Collections.nCopies(times, work));
    }

    /** What each gets when all are done at once. */
    <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> work : works) {
            futures.add(threads.submit(() -> {
                start.await();
                return work.call();
            }));
        }
        start.countDown();
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
