package dev.tend.slack;

import static dev.tend.core.chat.Deliveries.delivered;
import static dev.tend.core.chat.Deliveries.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.Destination;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.MessageRef;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What may have gone out is looked for, and what cannot be proved is not sent again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackHistoryTest {
    private static final Message WORDS = Message.of("A quiet word.");

    @Test
    void a_post_that_is_proven_absent_is_sent() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            Delivery post = inChannel(stage);
            stage.slack().answerNext("chat.postMessage", FakeAnswer.broken());
            stage.adapter().deliver(post, Attempt.FIRST);

            delivered(stage.adapter().deliver(post, Attempt.REPEAT));

            assertThat(stage.channelTexts()).containsExactly("A quiet word.");
        }
    }

    @Test
    void a_post_is_found_behind_what_others_said_since() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            Delivery post = inChannel(stage);
            stage.slack().answerNext("chat.postMessage", FakeAnswer.lost());
            stage.adapter().deliver(post, Attempt.FIRST);
            stage.slack().conversations().chatter(SlackHistory.PAGE * (SlackHistory.MOST_PAGES - 1));

            MessageRef found = delivered(stage.adapter().deliver(post, Attempt.REPEAT));

            assertThat(found.message())
                    .isEqualTo(stage.slack().conversations().ledger().get(0).ts());
        }
    }

    @Test
    void a_post_behind_too_much_stays_unproven() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            Delivery post = inChannel(stage);
            stage.slack().answerNext("chat.postMessage", FakeAnswer.lost());
            stage.adapter().deliver(post, Attempt.FIRST);
            stage.slack().conversations().chatter(SlackHistory.PAGE * SlackHistory.MOST_PAGES);

            assertThat(stage.adapter().deliver(post, Attempt.REPEAT)).isInstanceOf(DeliveryResult.Unproven.class);
        }
    }

    @Test
    void small_pages_are_read_to_the_end() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            Delivery post = inChannel(stage);
            stage.slack().answerNext("chat.postMessage", FakeAnswer.lost());
            stage.adapter().deliver(post, Attempt.FIRST);
            stage.slack().conversations().chatter(40);
            stage.slack().conversations().showPagesOf(15);

            delivered(stage.adapter().deliver(post, Attempt.REPEAT));

            assertThat(stage.slack().calls())
                    .filteredOn("conversations.history"::equals)
                    .hasSize(3);
        }
    }

    @Test
    void a_post_in_a_thread_is_looked_for_in_its_thread() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            Destination thread = new Destination.InThread(stage.posted(WORDS));
            Delivery post = new Delivery.Post(key(), thread, WORDS);
            stage.slack().answerNext("chat.postMessage", FakeAnswer.lost());
            stage.adapter().deliver(post, Attempt.FIRST);

            delivered(stage.adapter().deliver(post, Attempt.REPEAT));

            assertThat(stage.slack().calls()).endsWith("conversations.replies");
            assertThat(stage.slack().conversations().ledger()).hasSize(2);
        }
    }

    @Test
    void a_direct_message_is_looked_for_where_it_is() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            Delivery post = new Delivery.Post(key(), new Destination.ToUser(stage.user()), WORDS);
            stage.slack().answerNext("chat.postMessage", FakeAnswer.lost());
            stage.adapter().deliver(post, Attempt.FIRST);

            delivered(stage.adapter().deliver(post, Attempt.REPEAT));

            assertThat(stage.directTexts(stage.user())).hasSize(1);
        }
    }

    @Test
    void without_the_scope_nothing_is_sent_again() throws Exception {
        try (SlackStage stage = SlackStage.withoutHistory()) {
            Delivery post = inChannel(stage);
            stage.slack().answerNext("chat.postMessage", FakeAnswer.broken());
            stage.adapter().deliver(post, Attempt.FIRST);

            DeliveryResult result = stage.adapter().deliver(post, Attempt.REPEAT);

            assertThat(result).isInstanceOf(DeliveryResult.Unproven.class);
            assertThat(stage.slack().calls()).containsExactly("auth.test", "chat.postMessage");
        }
    }

    @Test
    void a_look_that_fails_proves_nothing() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            stage.slack().answerNext("conversations.history", FakeAnswer.rateLimited("60"));

            DeliveryResult result = stage.adapter().deliver(inChannel(stage), Attempt.REPEAT);

            assertThat(result).isInstanceOf(DeliveryResult.Unproven.class);
            assertThat(stage.channelTexts()).isEmpty();
        }
    }

    @Test
    void an_edit_may_be_repeated_without_a_look() throws Exception {
        try (SlackStage stage = SlackStage.withoutHistory()) {
            MessageRef message = stage.posted(WORDS);
            Delivery edit = new Delivery.Edit(key(), message, Message.of("Closed."));
            stage.slack().answerNext("chat.update", FakeAnswer.broken());

            assertThat(stage.adapter().deliver(edit, Attempt.FIRST)).isInstanceOf(DeliveryResult.Unproven.class);
            delivered(stage.adapter().deliver(edit, Attempt.REPEAT));

            assertThat(stage.channelTexts()).containsExactly("Closed.");
        }
    }

    @Test
    void only_an_opaque_key_is_told_to_the_workspace() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            stage.posted(WORDS);

            assertThat(stage.slack()
                            .conversations()
                            .ledger()
                            .get(0)
                            .metadata()
                            .orElseThrow()
                            .toString())
                    .matches("\\{\"event_type\":\"tend_delivery\",\"event_payload\":\\{\"key\":\"[\\w-]{22}\"}}");
        }
    }

    private static Delivery inChannel(SlackStage stage) {
        return new Delivery.Post(key(), new Destination.InChannel(stage.channel()), WORDS);
    }
}
