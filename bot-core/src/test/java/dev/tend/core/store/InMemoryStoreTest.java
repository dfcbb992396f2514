package dev.tend.core.store;

import static dev.tend.core.store.Scene.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.core.chat.Attempt;
import dev.tend.core.engine.Outbox.Claim;
import dev.tend.core.engine.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class InMemoryStoreTest implements StoreContract {
    private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    private final Store store = new InMemoryStore(clock::get);

    @Override
    public Store store() {
        return store;
    }

    @Test
    void leases_end_by_the_clock_it_was_given() {
        var space = Scene.stored(store);
        store.run(tx -> tx.outbox().add(List.of(Scene.post(space, NOW))));
        claim();

        clock.set(NOW.plus(Duration.ofSeconds(59)));
        List<Claim> within = claim();
        clock.set(NOW.plus(Duration.ofSeconds(60)));
        List<Claim> after = claim();

        assertThat(within).isEmpty();
        assertThat(after).extracting(Claim::attempt).containsExactly(Attempt.REPEAT);
    }

    @Test
    void a_transaction_inside_another_is_refused() {
        assertThatThrownBy(() -> store.run(outer -> store.run(inner -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside another");
    }

    private List<Claim> claim() {
        return store.inTransaction(tx -> tx.outbox().claim(Scene.PLATFORM, NOW, 9, Scene.MINUTE));
    }
}
