package dev.tend.slack;

import dev.tend.core.chat.DeliveryResult;
import java.time.Duration;

/** A call to Slack that did not succeed, and what that means for a delivery. */
final class SlackFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient DeliveryResult ending;
    private final String reason;

    SlackFailure(DeliveryResult ending, String reason) {
        super(reason);
        this.ending = ending;
        this.reason = reason;
    }

    SlackFailure(DeliveryResult ending, String reason, Throwable cause) {
        super(reason, cause);
        this.ending = ending;
        this.reason = reason;
    }

    static SlackFailure unproven(String reason) {
        return new SlackFailure(new DeliveryResult.Unproven(reason), reason);
    }

    static SlackFailure deferred(Duration after, String reason) {
        return new SlackFailure(new DeliveryResult.Deferred(after, reason), reason);
    }

    static SlackFailure rejected(DeliveryResult.Cause cause, String reason) {
        return new SlackFailure(new DeliveryResult.Rejected(cause, reason), reason);
    }

    DeliveryResult ending() {
        return ending;
    }

    String reason() {
        return reason;
    }
}
