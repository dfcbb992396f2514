package dev.tend.core.store;

import static dev.tend.core.store.Scene.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.core.engine.Spaces.Cursor;
import dev.tend.core.engine.Spaces.Due;
import dev.tend.core.engine.Store;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Cadence;
import dev.tend.core.practice.DayRule;
import dev.tend.core.practice.Depth;
import dev.tend.core.practice.History;
import dev.tend.core.practice.Occurrence;
import dev.tend.core.practice.PromptId;
import dev.tend.core.practice.Sharing;
import dev.tend.core.practice.Space;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the spaces of every store do. */
interface SpacesContract {
    Store store();

    @Test
    default void a_channel_has_one_space() {
        Space first = Scene.stored(store());
        Space second = Scene.space(first.channel(), Optional.empty());

        boolean added = store().inTransaction(tx -> tx.spaces().add(second));

        assertThat(added).isFalse();
        assertThat(store().<Optional<Space>>inTransaction(tx -> tx.spaces().at(first.channel())))
                .contains(first);
        assertThat(store().<Optional<Space>>inTransaction(tx -> tx.spaces().find(second.id())))
                .isEmpty();
    }

    @Test
    default void a_channel_that_is_no_space_has_none() {
        assertThat(store().<Optional<Space>>inTransaction(tx -> tx.spaces().at(Scene.channel("elsewhere"))))
                .isEmpty();
    }

    @Test
    default void saving_keeps_all_but_the_history_and_the_number_of_members() {
        Space space = Scene.stored(store());
        Cadence monthly = new Cadence(
                new DayRule.NthWeekday(DayRule.NthWeekday.LAST, DayOfWeek.FRIDAY),
                LocalTime.of(17, 45),
                ZoneId.of("America/New_York"));
        Occurrence next = new Occurrence(LocalDate.parse("2026-12-25"), Instant.parse("2026-12-25T22:45:00Z"));
        Space changed = new Space(
                space.id(),
                space.channel(),
                Audience.FAMILY,
                Sharing.AS_THEY_COME,
                monthly,
                Space.State.ACTIVE,
                Scene.BOB,
                Depth.OPEN,
                7,
                2,
                new History(List.of(new PromptId("other", "x1"))),
                Optional.of(next));

        store().run(tx -> tx.spaces().save(changed));

        Space kept = store().inTransaction(tx -> tx.spaces().find(space.id())).orElseThrow();
        assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFields("members", "history")
                .isEqualTo(changed);
        assertThat(kept.members()).isZero();
        assertThat(kept.history()).isEqualTo(History.EMPTY);
    }

    @Test
    default void saving_a_space_that_is_not_there_fails() {
        Space unknown = Scene.space(NOW);

        assertThatThrownBy(() -> store().run(tx -> tx.spaces().save(unknown)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(unknown.id().toString());
    }

    @Test
    default void a_paused_space_has_no_next_check_in() {
        Space space = Scene.stored(store());

        store().run(tx -> tx.spaces().save(space.paused()));

        assertThat(store().<Optional<Space>>inTransaction(tx -> tx.spaces().find(space.id())))
                .contains(space.paused());
        assertThat(due(NOW, Optional.empty(), 10)).isEmpty();
    }

    @Test
    default void active_spaces_come_when_they_are_due_and_the_earliest_first() {
        Space later = added(NOW.minusSeconds(5));
        Space earlier = added(NOW.minusSeconds(60));
        Space exactly = added(NOW);
        added(NOW.plusMillis(1));

        List<Due> due = due(NOW, Optional.empty(), 10);

        assertThat(due).extracting(Due::space).containsExactly(earlier, later, exactly);
        assertThat(due.get(0).occurrence()).isEqualTo(earlier.next().orElseThrow());
        assertThat(due.get(0).cursor()).isEqualTo(new Cursor(NOW.minusSeconds(60), earlier.id()));
    }

    @Test
    default void a_sweep_continues_behind_its_cursor_and_meets_each_space_once() {
        for (int i = 0; i < 7; i++) {
            added(NOW);
        }

        List<Cursor> met = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        for (int batch = 0; batch < 4; batch++) {
            List<Due> due = due(NOW, after, 3);
            due.forEach(one -> met.add(one.cursor()));
            after = due.isEmpty() ? after : Optional.of(due.get(due.size() - 1).cursor());
        }

        assertThat(met).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    default void a_halted_space_is_out_of_the_schedule_until_it_is_resumed() {
        Space space = Scene.stored(store());

        store().run(tx -> tx.spaces().halt(space.id()));

        assertThat(due(NOW, Optional.empty(), 10)).isEmpty();
        Space halted = store().inTransaction(tx -> tx.spaces().find(space.id())).orElseThrow();
        assertThat(halted).isEqualTo(space.halted());

        store().run(tx -> tx.spaces().save(halted.resumed(NOW)));

        Instant next = Scene.CADENCE.next(NOW).at();
        assertThat(due(next, Optional.empty(), 10)).hasSize(1);
    }

    private Space added(Instant next) {
        Space space = Scene.space(next);
        store().run(tx -> tx.spaces().add(space));
        return space;
    }

    private List<Due> due(Instant now, Optional<Cursor> after, int limit) {
        return store().inTransaction(tx -> tx.spaces().due(now, after, limit));
    }
}
