package dev.tend.core.store;

import static dev.tend.core.store.Scene.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.core.engine.CheckIns.Opening;
import dev.tend.core.engine.Outbox.Claim;
import dev.tend.core.engine.Outbox.Filed;
import dev.tend.core.engine.Store;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.History;
import dev.tend.core.practice.Occurrence;
import dev.tend.core.practice.PromptId;
import dev.tend.core.practice.Space;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the check-ins of every store do. */
interface CheckInsContract {
    Store store();

    @Test
    default void an_opening_writes_the_check_in_its_question_and_the_next_occurrence() {
        Space space = Scene.stored(store());
        CheckIn checkIn = Scene.checkIn(space, "2026-11-24");
        Occurrence next = new Occurrence(LocalDate.parse("2026-12-08"), NOW.plus(Duration.ofDays(14)));

        int opened = open(new Opening(checkIn, Optional.of(Scene.question(space, checkIn)), Optional.of(next)));

        assertThat(opened).isEqualTo(1);
        assertThat(store().<Optional<CheckIn>>inTransaction(tx -> tx.checkIns().find(checkIn.id())))
                .contains(checkIn);
        assertThat(store().<Optional<Filed>>inTransaction(tx -> tx.outbox().find(Scene.keyOf(checkIn))))
                .map(Filed::entry)
                .contains(Scene.question(space, checkIn));
        assertThat(kept(space).next()).contains(next);
    }

    @Test
    default void a_slot_is_asked_once_however_often_it_is_tried() {
        Space space = Scene.stored(store());
        CheckIn first = Scene.opened(store(), space, "2026-11-24");
        CheckIn again = Scene.checkIn(space, "2026-11-24");
        Occurrence next = new Occurrence(LocalDate.parse("2026-12-08"), NOW.plus(Duration.ofDays(14)));

        int opened = open(new Opening(again, Optional.of(Scene.question(space, again)), Optional.of(next)));

        assertThat(opened).isZero();
        assertThat(latest(space)).containsExactly(first);
        assertThat(store().<Optional<Filed>>inTransaction(tx -> tx.outbox().find(Scene.keyOf(again))))
                .isEmpty();
        assertThat(kept(space).next()).as("the space goes on in any case").contains(next);
        assertThat(kept(space).history().prompts()).containsExactly(first.prompt());
    }

    @Test
    default void one_slot_twice_in_one_call_is_asked_once() {
        Space space = Scene.stored(store());
        CheckIn first = Scene.checkIn(space, "2026-11-24");
        CheckIn second = Scene.checkIn(space, "2026-11-24");

        int opened = open(Scene.opening(space, first), Scene.opening(space, second));

        assertThat(opened).isEqualTo(1);
        assertThat(latest(space)).containsExactly(first);
    }

    @Test
    default void the_same_slot_in_two_spaces_is_two() {
        Space one = Scene.stored(store());
        Space other = Scene.stored(store());

        int opened = open(
                Scene.opening(one, Scene.checkIn(one, "2026-11-24")),
                Scene.opening(other, Scene.checkIn(other, "2026-11-24")));

        assertThat(opened).isEqualTo(2);
    }

    @Test
    default void an_opening_without_a_next_occurrence_leaves_the_one_of_the_space() {
        Space space = Scene.stored(store());

        Scene.opened(store(), space, "now");

        assertThat(kept(space).next()).isEqualTo(space.next());
    }

    @Test
    default void the_history_has_the_newest_prompt_first() {
        Space space = Scene.stored(store());

        open(Scene.opening(space, Scene.checkIn(space, "1")), Scene.opening(space, Scene.checkIn(space, "2")));
        open(Scene.opening(space, Scene.checkIn(space, "3")));

        assertThat(kept(space).history().prompts()).extracting(PromptId::id).containsExactly("p3", "p2", "p1");
    }

    @Test
    default void the_history_is_as_long_as_the_choice_looks_back() {
        Space space = Scene.stored(store());
        List<Opening> openings = new ArrayList<>();
        for (int i = 0; i < History.LONGEST + 2; i++) {
            openings.add(Scene.opening(space, Scene.checkIn(space, "s" + i)));
        }

        open(openings.toArray(Opening[]::new));

        List<PromptId> prompts = kept(space).history().prompts();
        assertThat(prompts).hasSize(History.LONGEST);
        assertThat(prompts.get(0).id()).isEqualTo("ps" + (History.LONGEST + 1));
    }

    @Test
    default void a_skipped_check_in_is_kept_but_not_posted_nor_part_of_the_history() {
        Space space = Scene.stored(store());
        CheckIn skipped = skipped(Scene.checkIn(space, "2026-11-24"));

        int opened = open(new Opening(skipped, Optional.empty(), Optional.empty()));

        assertThat(opened).isEqualTo(1);
        assertThat(latest(space)).containsExactly(skipped);
        assertThat(kept(space).history()).isEqualTo(History.EMPTY);
        assertThat(store().<List<Claim>>inTransaction(tx -> tx.outbox().claim(Scene.PLATFORM, NOW, 9, Scene.MINUTE)))
                .isEmpty();
    }

    @Test
    default void opening_nothing_is_nothing() {
        assertThat(open()).isZero();
    }

    @Test
    default void a_saved_check_in_is_as_it_was_saved() {
        Space space = Scene.stored(store());
        CheckIn checkIn = Scene.opened(store(), space, "2026-11-24");

        store().run(tx -> tx.checkIns()
                .save(tx.checkIns().hold(checkIn.id()).orElseThrow().in(CheckIn.State.REVEALED)));

        assertThat(store().<Optional<CheckIn>>inTransaction(tx -> tx.checkIns().find(checkIn.id())))
                .contains(checkIn.in(CheckIn.State.REVEALED));
    }

    @Test
    default void saving_a_check_in_that_is_not_there_fails() {
        CheckIn unknown = Scene.checkIn(Scene.stored(store()), "2026-11-24");

        assertThatThrownBy(() -> store().run(tx -> tx.checkIns().save(unknown)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(unknown.id().toString());
    }

    @Test
    default void the_latest_are_the_newest_of_the_space_and_the_newest_first() {
        Space space = Scene.stored(store());
        for (int day = 1; day <= 3; day++) {
            CheckIn checkIn = at(Scene.checkIn(space, "day" + day), NOW.plus(Duration.ofDays(day)));
            open(Scene.opening(space, checkIn));
        }
        Scene.opened(store(), Scene.stored(store()), "elsewhere");

        List<CheckIn> latest = store().inTransaction(tx -> tx.checkIns().latest(space.id(), 2));

        assertThat(latest).extracting(CheckIn::slot).containsExactly("day3", "day2");
    }

    private int open(Opening... openings) {
        return store().inTransaction(tx -> tx.checkIns().open(List.of(openings)));
    }

    private Space kept(Space space) {
        return store().inTransaction(tx -> tx.spaces().find(space.id())).orElseThrow();
    }

    private List<CheckIn> latest(Space space) {
        return store().inTransaction(tx -> tx.checkIns().latest(space.id(), 10));
    }

    private static CheckIn at(CheckIn c, Instant opened) {
        return new CheckIn(
                c.id(),
                c.space(),
                c.slot(),
                c.prompt(),
                c.sharing(),
                c.state(),
                opened,
                opened,
                opened.plusSeconds(60),
                Optional.empty(),
                Optional.empty());
    }

    private static CheckIn skipped(CheckIn c) {
        return new CheckIn(
                c.id(),
                c.space(),
                c.slot(),
                c.prompt(),
                c.sharing(),
                CheckIn.State.SKIPPED,
                c.dueAt(),
                c.openedAt(),
                c.closesAt(),
                Optional.empty(),
                Optional.of("it came too late"));
    }
}
