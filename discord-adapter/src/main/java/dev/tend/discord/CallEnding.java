package dev.tend.discord;

import static dev.tend.core.chat.DeliveryResult.Cause.NOT_ALLOWED;
import static dev.tend.core.chat.DeliveryResult.Cause.OUR_FAULT;
import static dev.tend.core.chat.DeliveryResult.Cause.PLACE_GONE;
import static dev.tend.core.chat.DeliveryResult.Cause.USER_UNREACHABLE;
import static dev.tend.core.chat.DeliveryResult.Cause.WORKSPACE_GONE;

import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.DeliveryResult.Cause;
import dev.tend.core.chat.DeliveryResult.Deferred;
import dev.tend.core.chat.DeliveryResult.Rejected;
import dev.tend.core.chat.DeliveryResult.Unproven;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** What it means for a delivery that Discord answered so, or did not answer. */
final class CallEnding {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LATER = Duration.ofMinutes(5);

    /** Discord's error codes that say more than the HTTP status. */
    private static final Map<Integer, Cause> REFUSALS = Map.ofEntries(
            Map.entry(10003, PLACE_GONE),
            Map.entry(10004, PLACE_GONE),
            Map.entry(10008, PLACE_GONE),
            Map.entry(50083, PLACE_GONE),
            Map.entry(40058, NOT_ALLOWED),
            Map.entry(50001, NOT_ALLOWED),
            Map.entry(50013, NOT_ALLOWED),
            Map.entry(160002, NOT_ALLOWED),
            Map.entry(160005, NOT_ALLOWED),
            Map.entry(10013, USER_UNREACHABLE),
            Map.entry(50007, USER_UNREACHABLE),
            Map.entry(50278, USER_UNREACHABLE),
            Map.entry(40001, WORKSPACE_GONE),
            Map.entry(50014, WORKSPACE_GONE),
            Map.entry(40005, OUR_FAULT),
            Map.entry(50006, OUR_FAULT),
            Map.entry(50035, OUR_FAULT));

    /** Codes that mean "not now": slow mode, write limits, a busy service, and direct messages opened too fast. */
    private static final Map<Integer, Duration> NOT_NOW =
            Map.of(20016, SOON, 20028, SOON, 40062, SOON, 130000, SOON, 40003, LATER);

    /** A refusal whose code says nothing more is read by its HTTP status. */
    private static final Map<Integer, Cause> BY_STATUS = Map.of(401, WORKSPACE_GONE, 403, NOT_ALLOWED, 404, PLACE_GONE);

    private CallEnding() {}

    static DeliveryResult answered(int status, int code) {
        String reason = "Discord answered with HTTP status " + status + ", code " + code + ".";
        if (status >= 500) {
            return new Unproven(reason);
        }
        if (NOT_NOW.containsKey(code)) {
            return new Deferred(NOT_NOW.get(code), reason);
        }
        Cause byStatus = BY_STATUS.getOrDefault(status, OUR_FAULT);
        return new Rejected(REFUSALS.getOrDefault(code, byStatus), reason);
    }

    static DeliveryResult rateLimited(Duration after) {
        return new Deferred(after, "Discord's rate limit was reached.");
    }

    static DeliveryResult broken(IOException failure) {
        if (failure instanceof SingleAttempt.NotSent) {
            return new Deferred(SOON, "No connection to Discord could be made.");
        }
        if (failure instanceof SingleAttempt.ServerTrouble trouble) {
            return answered(trouble.status(), 0);
        }
        return new Unproven(
                "The connection to Discord broke (" + failure.getClass().getSimpleName() + ") before it answered.");
    }
}
