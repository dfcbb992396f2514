package dev.tend.slack;

import static dev.tend.core.chat.Deliveries.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.DeliveryResult.Deferred;
import dev.tend.core.chat.DeliveryResult.Rejected;
import dev.tend.core.chat.Destination;
import dev.tend.core.chat.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which Slack says no, and what it means for a delivery. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackErrorsTest {
    private static final Message WORDS = Message.of("A quiet word.");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "account_inactive, WORKSPACE_GONE",
        "token_revoked, WORKSPACE_GONE",
        "invalid_auth, WORKSPACE_GONE",
        "not_authed, WORKSPACE_GONE",
        "team_access_not_granted, WORKSPACE_GONE",
        "org_login_required, WORKSPACE_GONE",
        "ekm_access_denied, WORKSPACE_GONE",
        "channel_not_found, PLACE_GONE",
        "is_archived, PLACE_GONE",
        "thread_not_found, PLACE_GONE",
        "message_not_found, PLACE_GONE",
        "not_in_channel, NOT_ALLOWED",
        "restricted_action, NOT_ALLOWED",
        "restricted_action_read_only_channel, NOT_ALLOWED",
        "restricted_action_thread_only_channel, NOT_ALLOWED",
        "restricted_action_non_threadable_channel, NOT_ALLOWED",
        "restricted_action_thread_locked, NOT_ALLOWED",
        "no_permission, NOT_ALLOWED",
        "missing_scope, NOT_ALLOWED",
        "cant_update_message, NOT_ALLOWED",
        "edit_window_closed, NOT_ALLOWED",
        "cannot_dm_bot, USER_UNREACHABLE",
        "user_not_found, USER_UNREACHABLE",
        "user_disabled, USER_UNREACHABLE",
        "messages_tab_disabled, USER_UNREACHABLE",
        "invalid_blocks, OUR_FAULT",
        "invalid_blocks_format, OUR_FAULT",
        "msg_blocks_too_long, OUR_FAULT",
        "msg_too_long, OUR_FAULT",
        "no_text, OUR_FAULT",
        "invalid_arguments, OUR_FAULT",
        "invalid_metadata_format, OUR_FAULT",
        "metadata_too_large, OUR_FAULT",
        "too_many_attachments, OUR_FAULT",
    })
    void a_clear_no_rejects(String error, DeliveryResult.Cause cause) throws Exception {
        assertThat(ending(FakeAnswer.refused(error))).isEqualTo(new Rejected(cause, error));
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "fatal_error", "request_timeout", "service_unavailable", "a_new_error"})
    void a_vague_no_proves_nothing(String error) throws Exception {
        assertThat(ending(FakeAnswer.refused(error))).isEqualTo(new DeliveryResult.Unproven(error));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 404})
    void a_bare_http_error_proves_nothing(int status) throws Exception {
        assertThat(ending(FakeAnswer.status(status))).isEqualTo(new DeliveryResult.Unproven("status " + status));
    }

    @ParameterizedTest(name = "Retry-After: {0} waits {1} s")
    @CsvSource({"1, 1", "60, 60", "soon, 30", "-4, 30"})
    void a_rate_limit_defers(String retryAfter, int seconds) throws Exception {
        assertThat(ending(FakeAnswer.rateLimited(retryAfter)))
                .isEqualTo(new Deferred(Duration.ofSeconds(seconds), "rate limited"));
    }

    @ParameterizedTest(name = "{0} waits {1} s")
    @CsvSource({"ratelimited, 30", "rate_limited, 30", "token_expired, 60"})
    void an_error_that_passes_defers(String error, int seconds) throws Exception {
        assertThat(ending(FakeAnswer.refused(error))).isEqualTo(new Deferred(Duration.ofSeconds(seconds), error));
    }

    @Test
    void a_connection_that_breaks_after_the_request_left_proves_nothing() throws Exception {
        assertThat(ending(FakeAnswer.broken())).isInstanceOf(DeliveryResult.Unproven.class);
    }

    @Test
    void an_answer_that_is_no_json_proves_nothing() throws Exception {
        FakeAnswer page = (exchange, accept) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        };

        assertThat(ending(page)).isInstanceOf(DeliveryResult.Unproven.class);
    }

    @Test
    void a_connection_that_was_never_made_defers() throws Exception {
        SlackWorkspace workspace = new SlackWorkspace(FakeSlack.TEAM, FakeSlack.TOKEN, FakeSlack.BOT);
        try (SlackWeb web =
                new SlackWeb(URI.create("http://127.0.0.1:" + unusedPort() + "/api/"), Duration.ofSeconds(5))) {
            SlackOutbound outbound = new SlackOutbound(
                    web,
                    new SlackRenderer(SlackNames.MENTIONS),
                    new SlackPlaces(web, new SingleWorkspace(workspace)),
                    new SlackHistory(web, () -> SlackStage.NOW, false));
            Destination room = new Destination.InChannel(workspace.channel(FakeSlack.CHANNEL));

            DeliveryResult result = outbound.deliver(new Delivery.Post(key(), room, WORDS), Attempt.FIRST);

            assertThat(result).isEqualTo(new Deferred(Duration.ofSeconds(30), "NeverSent"));
        }
    }

    @Test
    void a_failed_post_is_asked_for_once() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            stage.slack().answerNext("chat.postMessage", FakeAnswer.broken());

            deliver(stage, new Destination.InChannel(stage.channel()));

            assertThat(stage.slack().calls()).containsExactly("auth.test", "chat.postMessage");
        }
    }

    @Test
    void opening_a_conversation_sends_nothing_so_its_failure_defers() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            stage.slack().answerNext("conversations.open", FakeAnswer.status(500));

            DeliveryResult result = deliver(stage, new Destination.ToUser(stage.user()));

            assertThat(result).isEqualTo(new Deferred(Duration.ofSeconds(30), "status 500"));
        }
    }

    @Test
    void a_user_nobody_knows_is_unreachable() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            var nobody = new dev.tend.core.chat.UserRef(SlackAdapter.SLACK, FakeSlack.TEAM, "U0NOBODY");

            DeliveryResult result = deliver(stage, new Destination.ToUser(nobody));

            assertThat(result).isEqualTo(new Rejected(DeliveryResult.Cause.USER_UNREACHABLE, "user_not_found"));
        }
    }

    @Test
    void a_workspace_without_tend_is_gone() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            var elsewhere = new dev.tend.core.chat.ChannelRef(SlackAdapter.SLACK, "T0OTHER", FakeSlack.CHANNEL);

            DeliveryResult result = deliver(stage, new Destination.InChannel(elsewhere));

            assertThat(result)
                    .isInstanceOfSatisfying(
                            Rejected.class,
                            rejected -> assertThat(rejected.cause()).isEqualTo(DeliveryResult.Cause.WORKSPACE_GONE));
            assertThat(stage.slack().calls()).doesNotContain("chat.postMessage");
        }
    }

    private static DeliveryResult ending(FakeAnswer answer) throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            stage.slack().answerNext("chat.postMessage", answer);
            return deliver(stage, new Destination.InChannel(stage.channel()));
        }
    }

    private static DeliveryResult deliver(SlackStage stage, Destination destination) {
        return stage.adapter().deliver(new Delivery.Post(key(), destination, WORDS), Attempt.FIRST);
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
