package dev.tend.core.store;

import static dev.tend.core.store.Scene.ANN;
import static dev.tend.core.store.Scene.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Store;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Participation;
import dev.tend.core.practice.Participation.Kind;
import dev.tend.core.practice.Space;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store does with who took part, and with what they wrote. */
interface AnswersContract {
    Store store();

    @Test
    default void taking_part_a_second_time_replaces_the_first() {
        CheckIn checkIn = Scene.opened(store(), Scene.stored(store()), "1");
        Participation answer = new Participation(checkIn.id(), ANN, Kind.ANSWERED, 2, true);

        put(new Participation(checkIn.id(), ANN, Kind.PASSED, 0, false));
        put(answer);

        assertThat(store().<Optional<Participation>>inTransaction(
                                tx -> tx.participations().find(checkIn.id(), ANN)))
                .contains(answer);
        assertThat(store().<List<Participation>>inTransaction(
                                tx -> tx.participations().of(checkIn.id())))
                .containsExactly(answer);
    }

    @Test
    default void taking_part_can_be_forgotten() {
        CheckIn checkIn = Scene.opened(store(), Scene.stored(store()), "1");
        put(new Participation(checkIn.id(), ANN, Kind.ANSWERED, 0, false));

        boolean first = store().inTransaction(tx -> tx.participations().remove(checkIn.id(), ANN));
        boolean second = store().inTransaction(tx -> tx.participations().remove(checkIn.id(), ANN));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(store().<Optional<Participation>>inTransaction(
                                tx -> tx.participations().find(checkIn.id(), ANN)))
                .isEmpty();
    }

    @Test
    default void everyone_who_took_part_comes_in_an_order_that_says_nothing() {
        CheckIn checkIn = Scene.opened(store(), Scene.stored(store()), "1");
        for (int i = 0; i < 12; i++) {
            put(new Participation(checkIn.id(), Scene.person("p" + i), Kind.ANSWERED, 0, false));
        }

        Set<List<Participation>> orders = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            orders.add(store().inTransaction(tx -> tx.participations().of(checkIn.id())));
        }

        assertThat(orders).hasSizeGreaterThan(1).allMatch(order -> order.size() == 12);
    }

    @Test
    default void words_are_kept_by_person_and_the_last_ones_count() {
        Space space = Scene.stored(store());
        CheckIn checkIn = Scene.opened(store(), space, "1");
        Map<String, String> words = Map.of("text", "Zażółć \"gęślą\" jaźń\n🙂", "to", "U1");

        put(space, checkIn, Map.of("text", "first"));
        put(space, checkIn, words);
        store().run(tx -> tx.words().put(space.id(), checkIn.id(), BOB, Map.of("text", "mine")));

        assertThat(store().<Optional<Map<String, String>>>inTransaction(
                                tx -> tx.words().find(space.id(), checkIn.id(), ANN)))
                .contains(words);
        assertThat(store().<Map<UserRef, Map<String, String>>>inTransaction(
                                tx -> tx.words().of(space.id(), checkIn.id())))
                .isEqualTo(Map.of(ANN, words, BOB, Map.of("text", "mine")));
    }

    @Test
    default void words_are_of_one_check_in_of_one_space() {
        Space space = Scene.stored(store());
        Space other = Scene.stored(store());
        CheckIn checkIn = Scene.opened(store(), space, "1");
        CheckIn next = Scene.opened(store(), space, "2");
        put(space, checkIn, Map.of("text", "here"));

        assertThat(store().<Optional<Map<String, String>>>inTransaction(
                                tx -> tx.words().find(space.id(), next.id(), ANN)))
                .isEmpty();
        assertThat(store().<Optional<Map<String, String>>>inTransaction(
                                tx -> tx.words().find(other.id(), checkIn.id(), ANN)))
                .isEmpty();
        assertThat(store().<Map<UserRef, Map<String, String>>>inTransaction(
                                tx -> tx.words().of(other.id(), checkIn.id())))
                .isEmpty();
    }

    @Test
    default void removed_words_are_gone() {
        Space space = Scene.stored(store());
        CheckIn checkIn = Scene.opened(store(), space, "1");
        put(space, checkIn, Map.of("text", "here"));

        store().run(tx -> tx.words().remove(checkIn.id(), ANN));
        store().run(tx -> tx.words().remove(checkIn.id(), ANN));

        assertThat(store().<Map<UserRef, Map<String, String>>>inTransaction(
                                tx -> tx.words().of(space.id(), checkIn.id())))
                .isEmpty();
    }

    private void put(Participation participation) {
        store().run(tx -> tx.participations().put(participation));
    }

    private void put(Space space, CheckIn checkIn, Map<String, String> words) {
        store().run(tx -> tx.words().put(space.id(), checkIn.id(), ANN, words));
    }
}
