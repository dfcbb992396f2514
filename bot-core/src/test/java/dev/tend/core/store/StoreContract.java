package dev.tend.core.store;

import static dev.tend.core.store.Scene.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.core.engine.Members.Member;
import dev.tend.core.engine.Store;
import dev.tend.core.practice.Space;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What every store does. Each one's test opens it, empty; the contract of each of its parts is an interface of its own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public interface StoreContract
        extends SpacesContract,
                MembersContract,
                CheckInsContract,
                CheckInTimesContract,
                AnswersContract,
                TalliesContract,
                NudgeBookContract,
                OutboxContract,
                OutboxLanesContract,
                OutboxBasesContract,
                DraftsContract {

    /** The store, with nothing in it when a test begins. */
    @Override
    Store store();

    @Test
    default void what_a_transaction_did_is_there_after_it() {
        Space space = Scene.space(NOW);

        boolean added = store().inTransaction(tx -> tx.spaces().add(space));

        assertThat(added).isTrue();
        assertThat(store().<Optional<Space>>inTransaction(tx -> tx.spaces().find(space.id())))
                .contains(space);
    }

    @Test
    default void nothing_is_kept_of_a_transaction_that_fails() {
        Space space = Scene.space(NOW);

        assertThatThrownBy(() -> store().run(tx -> {
                    tx.spaces().add(space);
                    tx.members().join(space.id(), Scene.ANN, NOW);
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("on purpose");

        assertThat(store().<Optional<Space>>inTransaction(tx -> tx.spaces().find(space.id())))
                .isEmpty();
        assertThat(store().<List<Member>>inTransaction(tx -> tx.members().of(space.id())))
                .isEmpty();
    }

    @Test
    default void a_transaction_sees_what_it_wrote() {
        Space space = Scene.space(NOW);

        int members = store().inTransaction(tx -> {
            tx.spaces().add(space);
            tx.members().join(space.id(), Scene.ANN, NOW);
            return tx.spaces().find(space.id()).orElseThrow().members();
        });

        assertThat(members).isEqualTo(1);
    }
}
