package dev.tend.slack;

import static dev.tend.core.chat.DeliveryResult.Cause.NOT_ALLOWED;
import static dev.tend.core.chat.DeliveryResult.Cause.OUR_FAULT;
import static dev.tend.core.chat.DeliveryResult.Cause.PLACE_GONE;
import static dev.tend.core.chat.DeliveryResult.Cause.USER_UNREACHABLE;
import static dev.tend.core.chat.DeliveryResult.Cause.WORKSPACE_GONE;

import com.slack.api.methods.SlackApiException;
import dev.tend.core.chat.DeliveryResult.Cause;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Slack's ways of saying no mean. A name that is not here may be anything, so it proves nothing. */
final class SlackErrors {
    static final Duration UNREACHABLE = Duration.ofSeconds(30);
    static final Duration RATE_LIMIT_UNSAID = Duration.ofSeconds(30);
    static final Duration TOKEN_STALE = Duration.ofMinutes(1);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<String> RATE_LIMITED = Set.of("ratelimited", "rate_limited");
    private static final Map<Cause, Set<String>> REFUSALS = new EnumMap<>(Map.of(
            WORKSPACE_GONE,
            Set.of(
                    "account_inactive",
                    "token_revoked",
                    "invalid_auth",
                    "not_authed",
                    "team_access_not_granted",
                    "org_login_required",
                    "ekm_access_denied"),
            PLACE_GONE,
            Set.of("channel_not_found", "is_archived", "thread_not_found", "message_not_found"),
            NOT_ALLOWED,
            Set.of(
                    "not_in_channel",
                    "restricted_action",
                    "restricted_action_read_only_channel",
                    "restricted_action_thread_only_channel",
                    "restricted_action_non_threadable_channel",
                    "restricted_action_thread_locked",
                    "no_permission",
                    "missing_scope",
                    "cant_update_message",
                    "edit_window_closed"),
            USER_UNREACHABLE,
            Set.of("cannot_dm_bot", "user_not_found", "user_disabled", "messages_tab_disabled"),
            OUR_FAULT,
            Set.of(
                    "invalid_blocks",
                    "invalid_blocks_format",
                    "msg_blocks_too_long",
                    "msg_too_long",
                    "no_text",
                    "invalid_arguments",
                    "invalid_metadata_format",
                    "metadata_too_large",
                    "too_many_attachments")));

    private SlackErrors() {}

    /** Slack answered with an error's name. */
    static SlackFailure named(String error) {
        if (RATE_LIMITED.contains(error)) {
            return SlackFailure.deferred(RATE_LIMIT_UNSAID, error);
        }
        if (error.equals("token_expired")) {
            return SlackFailure.deferred(TOKEN_STALE, error);
        }
        Optional<Cause> cause = REFUSALS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(error))
                .map(Map.Entry::getKey)
                .findFirst();
        return cause.map(c -> SlackFailure.rejected(c, error)).orElseGet(() -> SlackFailure.unproven(error));
    }

    /** Slack, or something before it, answered with an HTTP error. */
    static SlackFailure answered(SlackApiException answer) {
        int status = answer.getResponse().code();
        if (status == TOO_MANY_REQUESTS) {
            return SlackFailure.deferred(retryAfter(answer), "rate limited");
        }
        return SlackFailure.unproven("status " + status);
    }

    /** The connection failed: before the request left it is certain that nothing arrived, after that it is not. */
    static SlackFailure broken(IOException failure) {
        String reason = failure.getClass().getSimpleName();
        return failure instanceof NeverSent
                ? SlackFailure.deferred(UNREACHABLE, reason)
                : SlackFailure.unproven(reason);
    }

    private static Duration retryAfter(SlackApiException answer) {
        String seconds = Optional.ofNullable(answer.getResponse().header("Retry-After"))
                .orElse("")
                .strip();
        return seconds.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : RATE_LIMIT_UNSAID;
    }
}
