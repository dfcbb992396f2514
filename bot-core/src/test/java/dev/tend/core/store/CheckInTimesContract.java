package dev.tend.core.store;

import static dev.tend.core.store.Scene.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.engine.Store;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Space;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the check-ins of every store do when time goes by. */
interface CheckInTimesContract {
    Store store();

    @Test
    default void nudges_and_closings_come_when_it_is_time() {
        Space space = Scene.stored(store());
        CheckIn checkIn = Scene.opened(store(), space, "2026-11-24");
        Instant nudge = checkIn.nudgeAt().orElseThrow();

        assertThat(toNudge(nudge.minusMillis(1))).isEmpty();
        assertThat(toNudge(nudge)).containsExactly(checkIn);
        assertThat(toClose(checkIn.closesAt().minusMillis(1))).isEmpty();
        assertThat(toClose(checkIn.closesAt())).containsExactly(checkIn);
    }

    @Test
    default void a_revealed_check_in_closes_and_gets_no_nudges() {
        Space space = Scene.stored(store());
        CheckIn revealed = Scene.opened(store(), space, "2026-11-24").in(CheckIn.State.REVEALED);
        store().run(tx -> tx.checkIns().save(revealed));

        assertThat(toNudge(revealed.closesAt())).isEmpty();
        assertThat(toClose(revealed.closesAt())).containsExactly(revealed);
    }

    @Test
    default void a_check_in_that_is_over_is_not_due_for_anything() {
        Space space = Scene.stored(store());
        for (CheckIn.State over : List.of(CheckIn.State.CLOSED, CheckIn.State.SKIPPED, CheckIn.State.MISSED)) {
            CheckIn checkIn = Scene.opened(store(), space, over.name());
            store().run(tx -> tx.checkIns().save(checkIn.in(over)));
        }

        Instant much = NOW.plus(Duration.ofDays(9));
        assertThat(toNudge(much)).isEmpty();
        assertThat(toClose(much)).isEmpty();
    }

    @Test
    default void the_next_event_is_the_next_opening_nudge_closing_or_delivery() {
        Space space = Scene.stored(store());
        CheckIn checkIn = Scene.opened(store(), space, "2026-11-24");
        store().run(tx -> tx.outbox().add(List.of(Scene.post(space, NOW.plusSeconds(90)))));

        assertThat(nextEvent(NOW.minusSeconds(1))).contains(NOW);
        assertThat(nextEvent(NOW)).contains(NOW.plusSeconds(90));
        assertThat(nextEvent(NOW.plusSeconds(90))).isEqualTo(checkIn.nudgeAt());
        assertThat(nextEvent(checkIn.nudgeAt().orElseThrow())).contains(checkIn.closesAt());
        assertThat(nextEvent(checkIn.closesAt())).isEmpty();
    }

    private List<CheckIn> toNudge(Instant now) {
        return store().inTransaction(tx -> tx.checkIns().dueToNudge(now, 10));
    }

    private List<CheckIn> toClose(Instant now) {
        return store().inTransaction(tx -> tx.checkIns().dueToClose(now, 10));
    }

    private Optional<Instant> nextEvent(Instant after) {
        return store().inTransaction(tx -> tx.checkIns().nextEvent(after));
    }
}
