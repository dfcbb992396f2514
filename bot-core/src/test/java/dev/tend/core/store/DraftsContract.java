package dev.tend.core.store;

import static dev.tend.core.store.Scene.ANN;
import static dev.tend.core.store.Scene.BOB;
import static dev.tend.core.store.Scene.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.engine.Draft;
import dev.tend.core.engine.Store;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Sharing;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the set-ups in progress of every store do. */
interface DraftsContract {
    ChannelRef CHANNEL = Scene.channel("general");

    Store store();

    @Test
    default void a_draft_is_found_as_it_was_last_saved() {
        Draft first = draft(Sharing.TOGETHER, Optional.empty());
        Draft second = draft(Sharing.PRIVATE, Optional.of("kathm"));

        store().run(tx -> tx.drafts().save(first, NOW));
        store().run(tx -> tx.drafts().save(second, NOW));

        assertThat(find(NOW)).contains(second);
    }

    @Test
    default void a_draft_is_of_one_person_in_one_channel() {
        store().run(tx -> tx.drafts().save(draft(Sharing.TOGETHER, Optional.empty()), NOW));

        assertThat(store().<Optional<Draft>>inTransaction(tx -> tx.drafts().find(CHANNEL, BOB, NOW)))
                .isEmpty();
        assertThat(store().<Optional<Draft>>inTransaction(tx -> tx.drafts().find(Scene.channel("other"), ANN, NOW)))
                .isEmpty();
    }

    @Test
    default void a_draft_that_was_last_touched_too_long_ago_counts_no_more() {
        Draft draft = draft(Sharing.TOGETHER, Optional.empty());
        store().run(tx -> tx.drafts().save(draft, NOW));

        assertThat(find(NOW.plusMillis(1))).isEmpty();

        store().run(tx -> tx.drafts().save(draft, NOW.plusSeconds(60)));

        assertThat(find(NOW.plusMillis(1))).contains(draft);
    }

    @Test
    default void a_removed_draft_is_gone() {
        store().run(tx -> tx.drafts().save(draft(Sharing.TOGETHER, Optional.empty()), NOW));

        store().run(tx -> tx.drafts().remove(CHANNEL, ANN));
        store().run(tx -> tx.drafts().remove(CHANNEL, ANN));

        assertThat(find(NOW)).isEmpty();
    }

    private Optional<Draft> find(Instant notBefore) {
        return store().inTransaction(tx -> tx.drafts().find(CHANNEL, ANN, notBefore));
    }

    private static Draft draft(Sharing sharing, Optional<String> zoneSearch) {
        return new Draft(CHANNEL, ANN, Audience.FRIENDS, sharing, Scene.CADENCE, zoneSearch);
    }
}
