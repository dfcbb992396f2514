package dev.tend.core.store;

import static dev.tend.core.store.Scene.MINUTE;
import static dev.tend.core.store.Scene.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.MessageRef;
import dev.tend.core.engine.Outbox.Claim;
import dev.tend.core.engine.Outbox.Filed;
import dev.tend.core.engine.Outbox.Outcome;
import dev.tend.core.engine.Outbox.State;
import dev.tend.core.engine.OutboxEntry;
import dev.tend.core.engine.Store;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Space;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the outbox of every store does with entries that hang on another: threads, edits, and questions. */
interface OutboxBasesContract {
    Store store();

    @Test
    default void what_goes_into_a_thread_waits_for_the_question_and_learns_where_it_is() {
        Space space = Scene.stored(store());
        CheckIn checkIn = Scene.opened(store(), space, "1");
        OutboxEntry reveal = Scene.reveal(space, checkIn);
        add(reveal);

        Claim question = only(claim());
        finish(question, Scene.sent(Scene.message(space, "m1")));
        Claim inThread = only(claim());

        assertThat(question.entry()).isEqualTo(Scene.question(space, checkIn));
        assertThat(inThread.entry()).isEqualTo(reveal);
        assertThat(inThread.base()).contains(Scene.message(space, "m1"));
    }

    @Test
    default void one_that_waits_for_its_base_does_not_hold_up_its_lane() {
        Space space = Scene.stored(store());
        CheckIn checkIn = Scene.opened(store(), space, "1");
        OutboxEntry later = Scene.post(space, NOW.plusSeconds(1));
        add(Scene.reveal(space, checkIn), later);
        finish(only(claim()), Scene.retry(NOW.plusSeconds(60), false));

        List<Claim> claims =
                store().inTransaction(tx -> tx.outbox().claim(Scene.PLATFORM, NOW.plusSeconds(1), 9, MINUTE));

        assertThat(claims).extracting(Claim::entry).containsExactly(later);
    }

    @Test
    default void a_question_that_could_not_be_proved_is_proved_by_its_message_and_its_thread_goes_on() {
        Space space = Scene.stored(store());
        CheckIn checkIn = Scene.opened(store(), space, "1");
        OutboxEntry reveal = Scene.reveal(space, checkIn);
        add(reveal);
        Claim question = only(claim());
        finish(question, new Outcome(State.UNPROVEN, Optional.empty(), NOW, true, "CANNOT_TELL"));

        store().run(tx -> tx.outbox().prove(question.entry().key(), Scene.message(space, "m1")));

        assertThat(askedBy(Scene.message(space, "m1"))).contains(checkIn);
        assertThat(only(claim()).base()).contains(Scene.message(space, "m1"));
        List<Filed> troubled = store().inTransaction(tx -> tx.outbox().troubled(space.id(), 9));
        assertThat(troubled).isEmpty();
    }

    @Test
    default void what_is_known_to_be_there_or_not_is_not_proved_anew() {
        Space space = Scene.stored(store());
        Scene.opened(store(), space, "1");
        Claim question = only(claim());
        finish(question, Scene.sent(Scene.message(space, "m1")));

        store().run(tx -> tx.outbox().prove(question.entry().key(), Scene.message(space, "m2")));

        assertThat(askedBy(Scene.message(space, "m2"))).isEmpty();
    }

    @Test
    default void a_question_that_was_sent_is_known_by_its_message() {
        Space space = Scene.stored(store());
        CheckIn checkIn = Scene.opened(store(), space, "1");

        finish(only(claim()), Scene.sent(Scene.message(space, "m1")));

        assertThat(askedBy(Scene.message(space, "m1"))).contains(checkIn);
        assertThat(askedBy(Scene.message(space, "m2"))).isEmpty();
        assertThat(askedBy(Scene.message(Scene.stored(store()), "m1"))).isEmpty();
    }

    @Test
    default void what_is_said_in_the_thread_is_not_the_question() {
        Space space = Scene.stored(store());
        CheckIn checkIn = Scene.opened(store(), space, "1");
        add(Scene.reveal(space, checkIn));
        finish(only(claim()), Scene.sent(Scene.message(space, "m1")));

        finish(only(claim()), Scene.sent(Scene.message(space, "m2")));

        assertThat(askedBy(Scene.message(space, "m1"))).contains(checkIn);
        assertThat(askedBy(Scene.message(space, "m2"))).isEmpty();
    }

    @Test
    default void an_edit_waits_for_the_message_it_changes() {
        Space space = Scene.stored(store());
        OutboxEntry post = Scene.post(space, NOW);
        OutboxEntry edit = Scene.editOf(post);
        add(post, edit);

        finish(only(claim()), Scene.sent(Scene.message(space, "m1")));
        Claim claim = only(claim());

        assertThat(claim.entry()).isEqualTo(edit);
        assertThat(claim.base()).contains(Scene.message(space, "m1"));
    }

    @Test
    default void an_edit_is_not_added_while_another_of_the_same_message_waits() {
        Space space = Scene.stored(store());
        OutboxEntry post = Scene.post(space, NOW);
        OutboxEntry first = Scene.editOf(post);
        OutboxEntry second = Scene.editOf(post);
        OutboxEntry third = Scene.editOf(post);
        add(post, first, second);

        add(third);

        assertThat(find(first)).contains(State.DUE);
        assertThat(find(second)).isEmpty();
        assertThat(find(third)).isEmpty();
    }

    @Test
    default void an_edit_that_is_under_way_does_not_keep_a_new_one_out() {
        Space space = Scene.stored(store());
        OutboxEntry post = Scene.post(space, NOW);
        add(post, Scene.editOf(post));
        finish(only(claim()), Scene.sent(Scene.message(space, "m1")));
        Claim underWay = only(claim());
        OutboxEntry newer = Scene.editOf(post);

        add(newer);

        assertThat(find(newer)).contains(State.DUE);
        finish(underWay, Scene.sent(Scene.message(space, "m1")));
        assertThat(only(claim()).entry()).isEqualTo(newer);
    }

    @Test
    default void edits_of_two_messages_are_two() {
        Space space = Scene.stored(store());
        OutboxEntry one = Scene.post(space, NOW);
        OutboxEntry other = Scene.post(space, NOW);
        OutboxEntry editOfOne = Scene.editOf(one);
        OutboxEntry editOfOther = Scene.editOf(other);

        add(one, other, editOfOne, editOfOther);

        assertThat(find(editOfOne)).contains(State.DUE);
        assertThat(find(editOfOther)).contains(State.DUE);
    }

    @Test
    default void when_an_entry_is_given_up_those_that_wait_for_it_are_skipped() {
        Space space = Scene.stored(store());
        CheckIn checkIn = Scene.opened(store(), space, "1");
        OutboxEntry reveal = Scene.reveal(space, checkIn);
        OutboxEntry edit = Scene.editOf(reveal);
        OutboxEntry other = Scene.post(space, NOW);
        add(reveal, edit, other);

        finish(only(claim()), Scene.ended(State.DEAD));

        assertThat(find(reveal)).contains(State.SKIPPED);
        assertThat(find(edit)).contains(State.SKIPPED);
        assertThat(find(other)).contains(State.DUE);
        assertThat(only(claim()).entry()).isEqualTo(other);
    }

    @Test
    default void what_is_added_after_its_base_was_given_up_is_skipped_at_once() {
        Space space = Scene.stored(store());
        CheckIn checkIn = Scene.opened(store(), space, "1");
        finish(only(claim()), Scene.ended(State.SKIPPED));
        OutboxEntry reveal = Scene.reveal(space, checkIn);

        add(reveal);

        assertThat(find(reveal)).contains(State.SKIPPED);
    }

    @Test
    default void a_message_about_trouble_names_its_base_but_does_not_wait_for_it() {
        Space space = Scene.stored(store());
        OutboxEntry post = Scene.post(space, NOW);
        OutboxEntry trouble = Scene.trouble(space, post);
        add(post);
        finish(only(claim()), Scene.ended(State.DEAD));

        add(trouble);

        Claim claim = only(claim());
        assertThat(claim.entry()).isEqualTo(trouble);
        assertThat(claim.base()).isEmpty();
    }

    private void add(OutboxEntry... entries) {
        store().run(tx -> tx.outbox().add(List.of(entries)));
    }

    private List<Claim> claim() {
        return store().inTransaction(tx -> tx.outbox().claim(Scene.PLATFORM, NOW, 9, MINUTE));
    }

    private static Claim only(List<Claim> claims) {
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    private void finish(Claim claim, Outcome outcome) {
        store().run(tx -> assertThat(tx.outbox().finish(claim, outcome)).isTrue());
    }

    private Optional<State> find(OutboxEntry entry) {
        return store().inTransaction(tx -> tx.outbox().find(entry.key())).map(filed -> filed.state());
    }

    private Optional<CheckIn> askedBy(MessageRef message) {
        return store().inTransaction(tx -> tx.checkIns().askedBy(message));
    }
}
