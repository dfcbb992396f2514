package dev.tend.core.chat;

import static dev.tend.core.chat.Deliveries.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.DeliveryResult.Cause;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What adapters to a platform behind a network do when it says no, says nothing, or is in trouble. */
public interface RemoteAdapterContract extends ChatAdapterContract {
    @Override
    RemoteStage openStage() throws Exception;

    /** A stage whose platform can be made to fail. */
    interface RemoteStage extends Stage {
        /** The next post ends so; the one after it is fine again. */
        void failNextPost(Fault fault);
    }

    private static DeliveryResult post(RemoteStage stage) {
        return stage.adapter()
                .deliver(new Delivery.Post(key(), new Destination.InChannel(stage.channel()), QUESTION), Attempt.FIRST);
    }

    @Test
    default void a_rate_limit_defers_for_as_long_as_the_platform_says() throws Exception {
        try (RemoteStage stage = openStage()) {
            stage.failNextPost(Fault.RATE_LIMITED);

            DeliveryResult result = post(stage);

            assertThat(result)
                    .isInstanceOfSatisfying(
                            DeliveryResult.Deferred.class,
                            deferred -> assertThat(deferred.after())
                                    .isBetween(Duration.ofSeconds(7), Duration.ofSeconds(8)));
            assertThat(stage.channelTexts()).isEmpty();
        }
    }

    @Test
    default void a_place_that_is_gone_rejects() throws Exception {
        rejects(Fault.GONE, Cause.PLACE_GONE);
    }

    @Test
    default void a_place_that_is_forbidden_rejects() throws Exception {
        rejects(Fault.FORBIDDEN, Cause.NOT_ALLOWED);
    }

    @Test
    default void a_workspace_that_is_gone_rejects() throws Exception {
        rejects(Fault.WORKSPACE_GONE, Cause.WORKSPACE_GONE);
    }

    private void rejects(Fault fault, Cause cause) throws Exception {
        try (RemoteStage stage = openStage()) {
            stage.failNextPost(fault);

            DeliveryResult result = post(stage);

            assertThat(result)
                    .isInstanceOfSatisfying(
                            DeliveryResult.Rejected.class,
                            rejected -> assertThat(rejected.cause()).isEqualTo(cause));
        }
    }

    @Test
    default void a_user_who_takes_no_direct_messages_rejects() throws Exception {
        try (RemoteStage stage = openStage()) {
            stage.failNextPost(Fault.USER_UNREACHABLE);

            DeliveryResult result = stage.adapter()
                    .deliver(new Delivery.Post(key(), new Destination.ToUser(stage.user()), QUESTION), Attempt.FIRST);

            assertThat(result)
                    .isInstanceOfSatisfying(
                            DeliveryResult.Rejected.class,
                            rejected -> assertThat(rejected.cause()).isEqualTo(Cause.USER_UNREACHABLE));
        }
    }

    @Test
    default void a_server_error_is_unproven() throws Exception {
        try (RemoteStage stage = openStage()) {
            stage.failNextPost(Fault.SERVER_ERROR);

            assertThat(post(stage)).isInstanceOf(DeliveryResult.Unproven.class);
        }
    }

    @Test
    default void a_lost_answer_is_unproven_and_the_message_is_there_once() throws Exception {
        try (RemoteStage stage = openStage()) {
            stage.failNextPost(Fault.ANSWER_LOST);

            assertThat(post(stage)).isInstanceOf(DeliveryResult.Unproven.class);
            assertThat(stage.channelTexts()).hasSize(1);
        }
    }

    @Test
    default void after_a_lost_answer_a_repeat_sends_nothing_new() throws Exception {
        try (RemoteStage stage = openStage()) {
            Delivery post = new Delivery.Post(key(), new Destination.InChannel(stage.channel()), QUESTION);
            stage.failNextPost(Fault.ANSWER_LOST);
            stage.adapter().deliver(post, Attempt.FIRST);

            DeliveryResult repeated = stage.adapter().deliver(post, Attempt.REPEAT);

            assertThat(repeated)
                    .as("found by its key, or honestly unproven; never sent again by guess")
                    .isInstanceOfAny(DeliveryResult.Delivered.class, DeliveryResult.Unproven.class);
            assertThat(stage.channelTexts()).hasSize(1);
        }
    }
}
