package dev.tend.core.store;

import static dev.tend.core.store.Scene.ANN;
import static dev.tend.core.store.Scene.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Store;
import dev.tend.core.engine.Tallies.Way;
import dev.tend.core.practice.CheckIn;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the reactions of every store do. */
interface TalliesContract {
    Store store();

    @Test
    default void a_person_counts_once_for_each_kind_however_they_gave_it() {
        CheckIn checkIn = Scene.opened(store(), Scene.stored(store()), "1");

        set(checkIn, ANN, "heart", Way.EMOJI, true);
        set(checkIn, ANN, "heart", Way.BUTTON, true);
        set(checkIn, BOB, "heart", Way.BUTTON, true);
        set(checkIn, BOB, "clap", Way.EMOJI, true);

        assertThat(tally(checkIn)).isEqualTo(Map.of("heart", 2, "clap", 1));
    }

    @Test
    default void giving_it_again_the_same_way_changes_nothing() {
        CheckIn checkIn = Scene.opened(store(), Scene.stored(store()), "1");

        assertThat(set(checkIn, ANN, "heart", Way.EMOJI, true)).isTrue();
        assertThat(set(checkIn, ANN, "heart", Way.EMOJI, true)).isFalse();
        assertThat(tally(checkIn)).isEqualTo(Map.of("heart", 1));
    }

    @Test
    default void taking_one_back_leaves_the_one_given_the_other_way() {
        CheckIn checkIn = Scene.opened(store(), Scene.stored(store()), "1");
        set(checkIn, ANN, "heart", Way.EMOJI, true);
        set(checkIn, ANN, "heart", Way.BUTTON, true);

        assertThat(set(checkIn, ANN, "heart", Way.EMOJI, false)).isTrue();

        assertThat(set(checkIn, ANN, "heart", Way.EMOJI, false)).isFalse();
        assertThat(has(checkIn, Way.EMOJI)).isFalse();
        assertThat(has(checkIn, Way.BUTTON)).isTrue();
        assertThat(tally(checkIn)).isEqualTo(Map.of("heart", 1));
    }

    @Test
    default void what_nobody_gives_any_more_is_not_counted() {
        CheckIn checkIn = Scene.opened(store(), Scene.stored(store()), "1");
        set(checkIn, ANN, "heart", Way.EMOJI, true);

        set(checkIn, ANN, "heart", Way.EMOJI, false);

        assertThat(tally(checkIn)).isEmpty();
    }

    private boolean set(CheckIn checkIn, UserRef person, String kind, Way way, boolean present) {
        return store().inTransaction(tx -> tx.tallies().set(checkIn.id(), person, kind, way, present));
    }

    private boolean has(CheckIn checkIn, Way way) {
        return store().inTransaction(tx -> tx.tallies().has(checkIn.id(), ANN, "heart", way));
    }

    private Map<String, Integer> tally(CheckIn checkIn) {
        return store().inTransaction(tx -> tx.tallies().of(checkIn.id()));
    }
}
