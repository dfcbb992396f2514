package dev.tend.core.store;

import static dev.tend.core.store.Scene.ANN;
import static dev.tend.core.store.Scene.BOB;
import static dev.tend.core.store.Scene.EVE;
import static dev.tend.core.store.Scene.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.NudgeBook.Nudge;
import dev.tend.core.engine.Store;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.Participation;
import dev.tend.core.practice.Participation.Kind;
import dev.tend.core.practice.Space;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the nudges of every store do. */
interface NudgeBookContract {
    Duration WEEK = Duration.ofDays(7);

    Store store();

    @Test
    default void those_who_are_expected_and_have_not_taken_part_are_nudged() {
        Space space = spaceOf(ANN, BOB, EVE);
        CheckIn checkIn = Scene.opened(store(), space, "1");
        store().run(tx -> tx.participations().put(new Participation(checkIn.id(), ANN, Kind.ANSWERED, 0, false)));
        store().run(tx -> tx.participations().put(new Participation(checkIn.id(), BOB, Kind.PASSED, 0, false)));

        assertThat(give(NOW, 9, checkIn)).containsExactly(new Nudge(checkIn.id(), EVE));
    }

    @Test
    default void nobody_is_nudged_twice_about_one_check_in() {
        CheckIn checkIn = Scene.opened(store(), spaceOf(ANN), "1");

        assertThat(give(NOW, 9, checkIn)).hasSize(1);
        assertThat(give(NOW.plusSeconds(60), 9, checkIn)).isEmpty();
    }

    @Test
    default void one_who_joined_after_the_check_in_opened_is_not_expected() {
        Space space = spaceOf(ANN);
        CheckIn checkIn = Scene.opened(store(), space, "1");
        store().run(tx -> tx.members().join(space.id(), BOB, NOW.plusSeconds(1)));

        assertThat(give(NOW, 9, checkIn)).containsExactly(new Nudge(checkIn.id(), ANN));
    }

    @Test
    default void one_who_left_is_not_expected() {
        Space space = spaceOf(ANN);
        CheckIn checkIn = Scene.opened(store(), space, "1");
        store().run(tx -> tx.members().leave(space.id(), ANN));

        assertThat(give(NOW, 9, checkIn)).isEmpty();
    }

    @Test
    default void one_who_wants_no_nudges_gets_none_anywhere() {
        CheckIn here = Scene.opened(store(), spaceOf(ANN, BOB), "1");
        CheckIn there = Scene.opened(store(), spaceOf(ANN), "1");

        store().run(tx -> tx.nudges().stop(ANN));
        store().run(tx -> tx.nudges().stop(ANN));

        assertThat(give(NOW, 9, here, there)).containsExactly(new Nudge(here.id(), BOB));
    }

    @Test
    default void the_week_s_limit_counts_over_all_spaces_and_within_one_call() {
        CheckIn first = Scene.opened(store(), spaceOf(ANN), "1");
        CheckIn second = Scene.opened(store(), spaceOf(ANN), "1");
        CheckIn third = Scene.opened(store(), spaceOf(ANN, BOB), "1");

        assertThat(give(NOW, 2, first, second, third))
                .containsExactlyInAnyOrder(
                        new Nudge(first.id(), ANN), new Nudge(second.id(), ANN), new Nudge(third.id(), BOB));
        assertThat(give(NOW, 2, third)).isEmpty();
    }

    @Test
    default void a_nudge_before_the_week_counts_no_more() {
        Space space = spaceOf(ANN);
        CheckIn first = Scene.opened(store(), space, "1");
        CheckIn second = Scene.opened(store(), space, "2");
        give(NOW, 1, first);

        assertThat(give(NOW.plus(WEEK), 1, second))
                .as("a week ago to the instant")
                .isEmpty();
        assertThat(give(NOW.plus(WEEK).plusSeconds(1), 1, second)).hasSize(1);
    }

    @Test
    default void no_check_ins_no_nudges() {
        spaceOf(ANN);

        assertThat(give(NOW, 9)).isEmpty();
    }

    private Space spaceOf(UserRef... people) {
        Space space = Scene.stored(store());
        store().run(tx -> Stream.of(people).forEach(person -> tx.members().join(space.id(), person, NOW)));
        return space;
    }

    private List<Nudge> give(Instant now, int most, CheckIn... checkIns) {
        List<CheckInId> ids = Stream.of(checkIns).map(CheckIn::id).toList();
        return store().inTransaction(tx -> tx.nudges().give(ids, now, now.minus(WEEK), most));
    }
}
