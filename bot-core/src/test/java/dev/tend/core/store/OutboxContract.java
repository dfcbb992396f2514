package dev.tend.core.store;

import static dev.tend.core.store.Scene.MINUTE;
import static dev.tend.core.store.Scene.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.Platform;
import dev.tend.core.engine.Outbox.Claim;
import dev.tend.core.engine.Outbox.Filed;
import dev.tend.core.engine.Outbox.Outcome;
import dev.tend.core.engine.Outbox.State;
import dev.tend.core.engine.OutboxEntry;
import dev.tend.core.engine.Store;
import dev.tend.core.practice.Space;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the outbox of every store does: claims, leases, fences and endings. */
interface OutboxContract {
    Store store();

    @Test
    default void what_is_due_is_claimed_once() {
        Space space = Scene.stored(store());
        OutboxEntry post = Scene.post(space, NOW);
        add(post);

        List<Claim> claims = claim(NOW);

        assertThat(claims).containsExactly(new Claim(post, 1, 0, NOW, Attempt.FIRST, Optional.empty()));
        assertThat(claim(NOW)).isEmpty();
        assertThat(filed(post).state()).isEqualTo(State.SENDING);
    }

    @Test
    default void what_is_not_due_waits() {
        add(Scene.post(Scene.stored(store()), NOW.plusMillis(1)));

        assertThat(claim(NOW)).isEmpty();
        assertThat(claim(NOW.plusMillis(1))).hasSize(1);
    }

    @Test
    default void a_key_that_is_there_already_changes_nothing() {
        OutboxEntry post = Scene.post(Scene.stored(store()), NOW);
        add(post);
        finish(claim(NOW).get(0), Scene.ended(State.DEAD));

        add(post, Scene.due(post, NOW.plusSeconds(9)));

        assertThat(filed(post).state()).isEqualTo(State.DEAD);
        assertThat(filed(post).entry()).isEqualTo(post);
    }

    @Test
    default void each_platform_has_its_own() {
        add(Scene.post(Scene.stored(store()), NOW));

        List<Claim> claims = store().inTransaction(tx -> tx.outbox().claim(new Platform("slack"), NOW, 9, MINUTE));

        assertThat(claims).isEmpty();
    }

    @Test
    default void a_claim_whose_lease_is_over_is_claimed_again_as_a_repeat() {
        OutboxEntry post = Scene.post(Scene.stored(store()), NOW);
        add(post);
        claim(NOW, Duration.ZERO);

        List<Claim> again = claim(NOW.plusSeconds(5));

        assertThat(again).containsExactly(new Claim(post, 2, 1, NOW, Attempt.REPEAT, Optional.empty()));
    }

    @Test
    default void a_lost_claim_cannot_write() {
        Space space = Scene.stored(store());
        OutboxEntry post = Scene.post(space, NOW);
        add(post);
        Claim lost = claim(NOW, Duration.ZERO).get(0);
        Claim held = claim(NOW).get(0);

        assertThat(finish(lost, Scene.ended(State.DEAD))).isFalse();
        assertThat(filed(post).state()).isEqualTo(State.SENDING);
        assertThat(finish(held, Scene.sent(Scene.message(space, "m1")))).isTrue();
        assertThat(finish(held, Scene.ended(State.DEAD))).as("a second time").isFalse();
        assertThat(filed(post).message()).contains(Scene.message(space, "m1"));
    }

    @Test
    default void a_lease_that_is_over_but_was_not_taken_by_another_still_writes() {
        OutboxEntry post = Scene.post(Scene.stored(store()), NOW);
        add(post);
        Claim claim = claim(NOW, Duration.ZERO).get(0);

        assertThat(finish(claim, Scene.ended(State.UNPROVEN))).isTrue();
    }

    @Test
    default void a_retry_waits_for_its_time_and_counts_its_attempts() {
        OutboxEntry post = Scene.post(Scene.stored(store()), NOW);
        add(post);
        finish(claim(NOW).get(0), Scene.retry(NOW.plusSeconds(30), false));

        assertThat(filed(post).state()).isEqualTo(State.RETRY);
        assertThat(claim(NOW.plusSeconds(29))).isEmpty();
        assertThat(claim(NOW.plusSeconds(30)))
                .containsExactly(new Claim(post, 2, 1, NOW, Attempt.FIRST, Optional.empty()));
    }

    @Test
    default void one_that_may_have_gone_out_stays_a_repeat() {
        OutboxEntry post = Scene.post(Scene.stored(store()), NOW);
        add(post);
        finish(claim(NOW).get(0), Scene.retry(NOW, true));

        Claim second = claim(NOW).get(0);
        finish(second, Scene.retry(NOW, false));
        Claim third = claim(NOW).get(0);

        assertThat(List.of(second, third)).extracting(Claim::attempt).containsOnly(Attempt.REPEAT);
    }

    @Test
    default void an_ending_is_filed() {
        Space space = Scene.stored(store());
        OutboxEntry post = Scene.post(space, NOW);
        add(post);

        finish(claim(NOW.plusSeconds(2)).get(0), Scene.ended(State.UNPROVEN));

        assertThat(filed(post))
                .isEqualTo(new Filed(post, State.UNPROVEN, Optional.empty(), "gone", NOW.plusSeconds(2)));
        assertThat(claim(NOW.plus(Duration.ofDays(9)))).isEmpty();
    }

    @Test
    default void those_in_trouble_are_listed_newest_first() {
        Space space = Scene.stored(store());
        OutboxEntry dead = ended(space, NOW, Scene.ended(State.DEAD));
        OutboxEntry unproven = ended(space, NOW.plusSeconds(1), Scene.ended(State.UNPROVEN));
        OutboxEntry retried = ended(space, NOW.plusSeconds(2), Scene.retry(NOW.plus(Duration.ofDays(1)), false));
        ended(space, NOW.plusSeconds(3), Scene.sent(Scene.message(space, "m1")));
        ended(space, NOW.plusSeconds(4), Scene.ended(State.SKIPPED));
        ended(Scene.stored(store()), NOW, Scene.ended(State.DEAD));

        List<Filed> troubled = store().inTransaction(tx -> tx.outbox().troubled(space.id(), 9));

        assertThat(troubled).extracting(Filed::entry).containsExactly(retried, unproven, dead);
        assertThat(store().<List<Filed>>inTransaction(tx -> tx.outbox().troubled(space.id(), 1)))
                .extracting(Filed::entry)
                .containsExactly(retried);
    }

    private OutboxEntry ended(Space space, Instant at, Outcome outcome) {
        OutboxEntry post = Scene.post(space, at);
        add(post);
        finish(claim(at).get(0), outcome);
        return post;
    }

    private void add(OutboxEntry... entries) {
        store().run(tx -> tx.outbox().add(List.of(entries)));
    }

    private List<Claim> claim(Instant now) {
        return claim(now, MINUTE);
    }

    private List<Claim> claim(Instant now, Duration lease) {
        return store().inTransaction(tx -> tx.outbox().claim(Scene.PLATFORM, now, 9, lease));
    }

    private boolean finish(Claim claim, Outcome outcome) {
        return store().inTransaction(tx -> tx.outbox().finish(claim, outcome));
    }

    private Filed filed(OutboxEntry entry) {
        return store().inTransaction(tx -> tx.outbox().find(entry.key())).orElseThrow();
    }
}
