package dev.tend.app.playground;

import static dev.tend.app.playground.Visit.QUESTION;
import static dev.tend.app.playground.Visit.key;
import static dev.tend.app.playground.Visit.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.DeliveryResult.Cause;
import dev.tend.core.chat.Destination;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Platform;
import dev.tend.core.chat.UserRef;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PlaygroundAdapterTest {
    private final Visit visit = new Visit();

    @Test
    void a_post_is_seen_by_all_in_the_room_and_by_nobody_else() {
        visit.asked();

        assertThat(visit.seenBy("mei")).extracting(ChatMessage::content).containsExactly(QUESTION);
        assertThat(visit.seenBy("noor")).isEmpty();
    }

    @Test
    void a_key_is_delivered_once_whether_first_or_repeated() {
        Delivery post = new Delivery.Post(key(), new Destination.InChannel(visit.team()), QUESTION);
        MessageRef first = ref(visit.adapter().deliver(post, Attempt.FIRST));

        MessageRef repeat = ref(visit.adapter().deliver(post, Attempt.REPEAT));
        MessageRef forgetful = ref(visit.adapter().deliver(post, Attempt.FIRST));

        assertThat(List.of(repeat, forgetful)).containsOnly(first);
        assertThat(visit.seenBy("mei")).hasSize(1);
    }

    @Test
    void a_key_is_known_after_a_restart() {
        Journal journal = new InMemoryJournal();
        Delivery post = new Delivery.Post(key(), new Destination.InChannel(visit.team()), QUESTION);
        MessageRef before = ref(new Visit(journal).adapter().deliver(post, Attempt.FIRST));
        Visit restarted = new Visit(journal);

        MessageRef after = ref(restarted.adapter().deliver(post, Attempt.REPEAT));

        assertThat(after).isEqualTo(before);
        assertThat(restarted.seenBy("mei")).hasSize(1);
    }

    @Test
    void a_thread_is_under_its_message_also_when_an_answer_in_it_is_named() {
        MessageRef question = visit.asked();
        MessageRef answer = visit.posted(new Destination.InThread(question), Message.of("One."));

        visit.posted(new Destination.InThread(answer), Message.of("Two."));

        assertThat(visit.seenBy("mei"))
                .extracting(message -> message.place().thread())
                .containsExactly(Optional.empty(), Optional.of(question.message()), Optional.of(question.message()));
    }

    @Test
    void a_direct_message_is_seen_by_one_person() {
        visit.posted(new Destination.ToUser(visit.house().user("mei")), Message.of("For you."));

        assertThat(visit.seenBy("mei")).hasSize(1);
        assertThat(visit.seenBy("jonas")).isEmpty();
    }

    @Test
    void an_edit_replaces_the_content_and_keeps_the_reactions() {
        MessageRef question = visit.asked();
        visit.inbound().react("mei", question.message(), "🌱", true);

        DeliveryResult result =
                visit.adapter().deliver(new Delivery.Edit(key(), question, Message.of("Closed.")), Attempt.FIRST);

        assertThat(ref(result)).isEqualTo(question);
        assertThat(visit.seenBy("jonas")).singleElement().satisfies(message -> {
            assertThat(message.content()).isEqualTo(Message.of("Closed."));
            assertThat(message.reactedBy("mei", "🌱")).isTrue();
        });
    }

    @Test
    void what_is_not_there_is_said_to_be_gone() {
        MessageRef nowhere = visit.house().message(Visit.TEAM, "77");
        List<DeliveryResult> results = List.of(
                visit.deliver(new Destination.InChannel(visit.house().channel("attic")), QUESTION),
                visit.deliver(new Destination.ToUser(visit.house().user("nobody")), QUESTION),
                visit.deliver(new Destination.ToUser(new UserRef(new Platform("slack"), "T1", "mei")), QUESTION),
                visit.deliver(new Destination.InThread(nowhere), QUESTION),
                visit.adapter().deliver(new Delivery.Edit(key(), nowhere, QUESTION), Attempt.FIRST));

        assertThat(results)
                .allSatisfy(result ->
                        assertThat(((DeliveryResult.Rejected) result).cause()).isEqualTo(Cause.PLACE_GONE));
        assertThat(visit.seenBy("mei")).isEmpty();
    }

    @Test
    void a_message_of_a_persons_is_not_tends_to_edit() {
        visit.inbound().say("mei", Visit.TEAM, Optional.empty(), "Mine.");
        MessageRef said =
                visit.house().message(Visit.TEAM, visit.seenBy("mei").get(0).id());

        DeliveryResult result = visit.adapter().deliver(new Delivery.Edit(key(), said, QUESTION), Attempt.FIRST);

        assertThat(((DeliveryResult.Rejected) result).cause()).isEqualTo(Cause.NOT_ALLOWED);
    }

    @Test
    void a_journal_that_does_not_answer_leaves_a_delivery_unproven() {
        PlaygroundAdapter adapter =
                new PlaygroundAdapter(visit.house(), new LostJournal(), InstantSource.fixed(Visit.NOW));

        DeliveryResult result = adapter.deliver(
                new Delivery.Post(key(), new Destination.InChannel(visit.team()), QUESTION), Attempt.FIRST);

        assertThat(result).isInstanceOf(DeliveryResult.Unproven.class);
    }

    @Test
    void closed_it_tells_the_listener_nothing_and_may_be_closed_again() {
        MessageRef question = visit.asked();
        visit.adapter().close();

        visit.adapter().close();

        assertThatThrownBy(() -> visit.inbound().press("mei", question.message(), Visit.ANSWER))
                .isInstanceOf(Refused.class);
        assertThat(visit.heard().events()).isEmpty();
    }

    private static final class LostJournal implements Journal {
        @Override
        public Entry append(Instant at, Event event) {
            throw new JournalLost("The connection broke.", new IllegalStateException());
        }

        @Override
        public List<Entry> entries() {
            return List.of();
        }
    }
}
