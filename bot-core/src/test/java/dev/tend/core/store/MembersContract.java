package dev.tend.core.store;

import static dev.tend.core.store.Scene.ANN;
import static dev.tend.core.store.Scene.BOB;
import static dev.tend.core.store.Scene.EVE;
import static dev.tend.core.store.Scene.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.engine.Members.Member;
import dev.tend.core.engine.Store;
import dev.tend.core.practice.Space;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the members of every store do. */
interface MembersContract {
    Store store();

    @Test
    default void people_take_part_in_the_order_in_which_they_joined() {
        Space space = Scene.stored(store());

        store().run(tx -> {
            tx.members().join(space.id(), EVE, NOW);
            tx.members().join(space.id(), BOB, NOW);
            tx.members().join(space.id(), ANN, NOW);
        });

        assertThat(store().<List<Member>>inTransaction(tx -> tx.members().of(space.id())))
                .extracting(Member::person)
                .containsExactly(EVE, BOB, ANN);
        assertThat(members(space)).isEqualTo(3);
    }

    @Test
    default void joining_twice_changes_nothing() {
        Space space = Scene.stored(store());

        boolean first = store().inTransaction(tx -> tx.members().join(space.id(), ANN, NOW));
        boolean second = store().inTransaction(tx -> tx.members().join(space.id(), ANN, NOW.plusSeconds(60)));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(find(space)).contains(new Member(space.id(), ANN, NOW));
        assertThat(members(space)).isEqualTo(1);
    }

    @Test
    default void leaving_ends_it_and_once_only() {
        Space space = Scene.stored(store());
        store().run(tx -> tx.members().join(space.id(), ANN, NOW));

        boolean first = store().inTransaction(tx -> tx.members().leave(space.id(), ANN));
        boolean second = store().inTransaction(tx -> tx.members().leave(space.id(), ANN));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(find(space)).isEmpty();
        assertThat(members(space)).isZero();
    }

    @Test
    default void one_who_comes_back_is_new() {
        Space space = Scene.stored(store());
        store().run(tx -> tx.members().join(space.id(), ANN, NOW));
        store().run(tx -> tx.members().join(space.id(), BOB, NOW));
        store().run(tx -> tx.members().leave(space.id(), ANN));

        store().run(tx -> tx.members().join(space.id(), ANN, NOW.plusSeconds(60)));

        assertThat(store().<List<Member>>inTransaction(tx -> tx.members().of(space.id())))
                .containsExactly(new Member(space.id(), BOB, NOW), new Member(space.id(), ANN, NOW.plusSeconds(60)));
    }

    @Test
    default void a_membership_is_of_one_space() {
        Space here = Scene.stored(store());
        Space there = Scene.stored(store());

        store().run(tx -> tx.members().join(here.id(), ANN, NOW));

        assertThat(find(there)).isEmpty();
        assertThat(store().<List<Member>>inTransaction(tx -> tx.members().of(there.id())))
                .isEmpty();
        assertThat(members(there)).isZero();
    }

    private Optional<Member> find(Space space) {
        return store().inTransaction(tx -> tx.members().find(space.id(), ANN));
    }

    private int members(Space space) {
        return store().inTransaction(tx -> tx.spaces().find(space.id()))
                .orElseThrow()
                .members();
    }
}
