package dev.tend.discord;

import static dev.tend.core.chat.Deliveries.delivered;
import static dev.tend.core.chat.Deliveries.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.Bytes;
import dev.tend.core.chat.ChatAdapterContract;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.Destination;
import dev.tend.core.chat.Fault;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.MessageRef;
import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What goes out to Discord, once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutboundTest {
    private static final Message QUESTION = ChatAdapterContract.QUESTION;
    private static final Message WORDS_ALONE = Message.of("How was your week?");

    @Test
    void every_post_carries_its_key_as_a_nonce_and_mentions_nobody() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            Delivery post = new Delivery.Post(key(), new Destination.InChannel(stage.channel()), QUESTION);

            stage.adapter().deliver(post, Attempt.FIRST);
            stage.adapter().deliver(post, Attempt.FIRST);

            assertThat(posts(stage)).hasSize(2).allSatisfy(body -> {
                assertThat(body.getString("nonce")).isEqualTo(post.key().value());
                assertThat(body.getBoolean("enforce_nonce")).isTrue();
                assertThat(body.getObject("allowed_mentions").getArray("parse").isEmpty())
                        .isTrue();
            });
            assertThat(stage.channelTexts()).hasSize(1);
        }
    }

    @Test
    void a_lost_answer_is_found_by_its_mark_when_the_nonce_is_long_forgotten() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            Delivery post = new Delivery.Post(key(), new Destination.InChannel(stage.channel()), QUESTION);
            stage.failNextPost(Fault.ANSWER_LOST);
            stage.adapter().deliver(post, Attempt.FIRST);
            stage.messages().pass(Duration.ofHours(26));
            for (int i = 0; i < 120; i++) {
                stage.posted(QUESTION);
            }

            MessageRef found = delivered(stage.adapter().deliver(post, Attempt.REPEAT));

            assertThat(found.message())
                    .isEqualTo(stage.messages().in(Payloads.CHANNEL).get(0).getString("id"));
            assertThat(stage.channelTexts()).hasSize(121);
        }
    }

    @Test
    void without_a_mark_fresh_words_are_found_by_themselves() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            Delivery post = new Delivery.Post(key(), new Destination.InChannel(stage.channel()), WORDS_ALONE);
            stage.failNextPost(Fault.ANSWER_LOST);
            stage.adapter().deliver(post, Attempt.FIRST);
            stage.messages().pass(Duration.ofMinutes(10));

            DeliveryResult repeated = stage.adapter().deliver(post, Attempt.REPEAT);

            assertThat(repeated).isInstanceOf(DeliveryResult.Delivered.class);
            assertThat(stage.channelTexts()).hasSize(1);
        }
    }

    @Test
    void a_mark_that_was_not_kept_leaves_the_words_to_be_found() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            Delivery post = new Delivery.Post(key(), new Destination.InChannel(stage.channel()), QUESTION);
            stage.failNextPost(Fault.ANSWER_LOST);
            stage.adapter().deliver(post, Attempt.FIRST);
            stage.messages().forgetNumbers();
            stage.messages().pass(Duration.ofMinutes(10));

            DeliveryResult repeated = stage.adapter().deliver(post, Attempt.REPEAT);

            assertThat(repeated).isInstanceOf(DeliveryResult.Delivered.class);
            assertThat(stage.channelTexts()).hasSize(1);
        }
    }

    @Test
    void the_same_words_under_another_mark_are_another_post() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            stage.posted(QUESTION);
            Delivery another = new Delivery.Post(key(), new Destination.InChannel(stage.channel()), QUESTION);

            DeliveryResult repeated = stage.adapter().deliver(another, Attempt.REPEAT);

            assertThat(repeated).isInstanceOf(DeliveryResult.Delivered.class);
            assertThat(stage.channelTexts()).hasSize(2);
        }
    }

    @Test
    void without_a_mark_old_words_prove_nothing_and_nothing_is_sent_by_guess() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            stage.posted(WORDS_ALONE);
            stage.messages().pass(Duration.ofDays(7));
            Delivery thisWeeks = new Delivery.Post(key(), new Destination.InChannel(stage.channel()), WORDS_ALONE);

            DeliveryResult repeated = stage.adapter().deliver(thisWeeks, Attempt.REPEAT);

            assertThat(repeated).isInstanceOf(DeliveryResult.Unproven.class);
            assertThat(stage.channelTexts()).hasSize(1);
        }
    }

    @Test
    void a_repeat_of_what_never_arrived_is_sent_once() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            Delivery post = new Delivery.Post(key(), new Destination.InChannel(stage.channel()), QUESTION);
            stage.failNextPost(Fault.SERVER_ERROR);
            stage.adapter().deliver(post, Attempt.FIRST);

            DeliveryResult repeated = stage.adapter().deliver(post, Attempt.REPEAT);

            assertThat(repeated).isInstanceOf(DeliveryResult.Delivered.class);
            assertThat(stage.channelTexts()).hasSize(1);
            assertThat(posts(stage)).as("JDA repeats nothing by itself").hasSize(2);
        }
    }

    @Test
    void a_broken_connection_is_not_tried_again_behind_our_back() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            stage.failNextPost(Fault.ANSWER_LOST);

            stage.adapter()
                    .deliver(
                            new Delivery.Post(key(), new Destination.InChannel(stage.channel()), QUESTION),
                            Attempt.FIRST);

            assertThat(posts(stage)).hasSize(1);
        }
    }

    @Test
    void under_a_direct_message_a_reply_stands_for_the_thread() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            Destination direct = new Destination.ToUser(stage.user());
            MessageRef first =
                    delivered(stage.adapter().deliver(new Delivery.Post(key(), direct, QUESTION), Attempt.FIRST));

            MessageRef reply = delivered(stage.adapter()
                    .deliver(new Delivery.Post(key(), new Destination.InThread(first), WORDS_ALONE), Attempt.FIRST));

            assertThat(reply.channel()).isEqualTo(first.channel());
            assertThat(stage.directTexts(stage.user())).hasSize(2);
        }
    }

    @Test
    void an_unproven_opening_of_a_thread_means_that_the_post_is_not_there() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            MessageRef question = stage.posted(QUESTION);
            stage.rest().breakNextThread();

            DeliveryResult result = stage.adapter()
                    .deliver(new Delivery.Post(key(), new Destination.InThread(question), WORDS_ALONE), Attempt.FIRST);

            assertThat(result).isInstanceOf(DeliveryResult.Deferred.class);
        }
    }

    @Test
    void a_picture_goes_out_with_its_words() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            Block.Picture picture = new Block.Picture("mood.png", new Bytes(new byte[] {1, 2}), "Mood rose to 4.");

            stage.posted(new Message(new Block.Text("How it went"), picture));

            assertThat(posts(stage).get(0).getArray("attachments").getObject(0).getString("description"))
                    .isEqualTo("Mood rose to 4.");
        }
    }

    @Test
    void after_closing_a_delivery_is_put_off() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            stage.adapter().close();

            DeliveryResult result = stage.adapter()
                    .deliver(
                            new Delivery.Post(key(), new Destination.InChannel(stage.channel()), QUESTION),
                            Attempt.FIRST);

            assertThat(result).isInstanceOf(DeliveryResult.Deferred.class);
        }
    }

    @Test
    void a_thread_is_named_after_the_message_it_is_under() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            MessageRef question = stage.posted(QUESTION);

            stage.adapter()
                    .deliver(new Delivery.Post(key(), new Destination.InThread(question), WORDS_ALONE), Attempt.FIRST);

            assertThat(stage.rest().calls())
                    .filteredOn(call -> call.path().endsWith("/threads"))
                    .singleElement()
                    .satisfies(call -> assertThat(call.json().getString("name")).isEqualTo("Make room to be real"));
        }
    }

    @Test
    void where_no_thread_may_be_opened_a_reply_takes_its_place() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            MessageRef question = stage.posted(QUESTION);
            stage.rest().refuseNextThread(50013);

            MessageRef reply = delivered(stage.adapter()
                    .deliver(new Delivery.Post(key(), new Destination.InThread(question), WORDS_ALONE), Attempt.FIRST));

            assertThat(reply.channel()).isEqualTo(stage.channel());
            assertThat(posts(stage).get(1).getObject("message_reference").getString("message_id"))
                    .isEqualTo(question.message());
        }
    }

    private static List<DataObject> posts(DiscordStage stage) {
        return stage.rest().calls().stream()
                .filter(call -> call.method().equals("POST") && call.path().endsWith("/messages"))
                .map(OutboundCall::json)
                .toList();
    }
}
