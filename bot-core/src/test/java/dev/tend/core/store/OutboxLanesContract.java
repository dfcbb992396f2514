package dev.tend.core.store;

import static dev.tend.core.store.Scene.MINUTE;
import static dev.tend.core.store.Scene.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.engine.Outbox.Claim;
import dev.tend.core.engine.Outbox.Outcome;
import dev.tend.core.engine.OutboxEntry;
import dev.tend.core.engine.Store;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Space;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the outbox of every store does with its lanes: in each one thing at a time, the oldest first. */
interface OutboxLanesContract {
    Store store();

    @Test
    default void the_oldest_comes_first_and_at_most_one_of_each_lane() {
        Space busy = Scene.stored(store());
        Space quiet = Scene.stored(store());
        OutboxEntry second = Scene.post(busy, NOW.minusSeconds(50));
        OutboxEntry first = Scene.post(busy, NOW.minusSeconds(60));
        OutboxEntry other = Scene.post(quiet, NOW.minusSeconds(10));
        add(second, first, other);

        assertThat(claim(NOW)).extracting(Claim::entry).containsExactly(first, other);
    }

    @Test
    default void of_two_that_are_due_at_one_instant_the_one_that_came_first_goes_first() {
        Space space = Scene.stored(store());
        OutboxEntry first = Scene.post(space, NOW);
        OutboxEntry second = Scene.post(space, NOW);
        add(first, second);

        Claim claim = claim(NOW).get(0);
        finish(claim, Scene.sent(Scene.message(space, "m1")));

        assertThat(claim.entry()).isEqualTo(first);
        assertThat(claim(NOW)).extracting(Claim::entry).containsExactly(second);
    }

    @Test
    default void a_lane_with_one_under_way_waits() {
        Space space = Scene.stored(store());
        add(Scene.post(space, NOW), Scene.post(space, NOW));

        List<Claim> first = claim(NOW);

        assertThat(claim(NOW)).isEmpty();
        finish(first.get(0), Scene.sent(Scene.message(space, "m1")));
        assertThat(claim(NOW)).hasSize(1);
    }

    @Test
    default void a_person_is_a_lane_of_their_own() {
        Space space = Scene.stored(store());
        CheckIn checkIn = Scene.checkIn(space, "1");
        OutboxEntry post = Scene.post(space, NOW);
        OutboxEntry toAnn = Scene.toPerson(space, checkIn, Scene.ANN);
        OutboxEntry toBob = Scene.toPerson(space, checkIn, Scene.BOB);
        add(post, toAnn, toBob, Scene.toPerson(space, checkIn, Scene.BOB));

        assertThat(claim(NOW)).extracting(Claim::entry).containsExactly(post, toAnn, toBob);
    }

    @Test
    default void no_more_are_claimed_than_asked_for() {
        for (int i = 0; i < 5; i++) {
            add(Scene.post(Scene.stored(store()), NOW));
        }

        assertThat(store().<List<Claim>>inTransaction(tx -> tx.outbox().claim(Scene.PLATFORM, NOW, 3, MINUTE)))
                .hasSize(3);
        assertThat(claim(NOW)).hasSize(2);
    }

    @Test
    default void a_retry_does_not_hold_up_its_lane() {
        Space space = Scene.stored(store());
        OutboxEntry first = Scene.post(space, NOW);
        OutboxEntry second = Scene.post(space, NOW);
        add(first, second);
        finish(claim(NOW).get(0), Scene.retry(NOW.plusSeconds(30), false));

        assertThat(claim(NOW)).extracting(Claim::entry).containsExactly(second);
    }

    private void add(OutboxEntry... entries) {
        store().run(tx -> tx.outbox().add(List.of(entries)));
    }

    private List<Claim> claim(Instant now) {
        return store().inTransaction(tx -> tx.outbox().claim(Scene.PLATFORM, now, 9, MINUTE));
    }

    private boolean finish(Claim claim, Outcome outcome) {
        return store().inTransaction(tx -> tx.outbox().finish(claim, outcome));
    }
}
