package dev.tend.core.engine;

import java.util.function.Consumer;
import java.util.function.Function;

/** The port to what Tend remembers. Safe for use by many threads and many processes. */
public interface Store {
    /**
     * Does work that holds together: all of it is kept, durably, when this returns, and nothing of it when it throws. The
     * work speaks to no platform.
     */
    <T> T inTransaction(Function<Transaction, T> work);

    /** The same for work that returns nothing. */
    default void run(Consumer<Transaction> work) {
        inTransaction(tx -> {
            work.accept(tx);
            return true;
        });
    }
}
