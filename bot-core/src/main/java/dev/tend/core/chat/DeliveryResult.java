package dev.tend.core.chat;

import java.time.Duration;

/** How one attempt at a delivery ended. Reasons are for operators and logs: they never carry what people wrote, nor tokens. */
public sealed interface DeliveryResult {
    /** It is there, and this names it. */
    record Delivered(MessageRef message) implements DeliveryResult {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.delivered(this);
        }
    }

    /** It is certainly not there; try again after this long. */
    record Deferred(Duration after, String reason) implements DeliveryResult {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.deferred(this);
        }
    }

    /** It is certainly not there, and trying again will not help. */
    record Rejected(Cause cause, String reason) implements DeliveryResult {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rejected(this);
        }
    }

    /** It may or may not be there, and the platform cannot say now. */
    record Unproven(String reason) implements DeliveryResult {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unproven(this);
        }
    }

    /** Why a delivery was refused for good, as far as a person can do something about it. */
    enum Cause {
        /** Tend was removed from the workspace, or its token no longer counts. */
        WORKSPACE_GONE,
        /** The channel, thread or message no longer exists. */
        PLACE_GONE,
        /** Tend is not allowed to post there. */
        NOT_ALLOWED,
        /** The user takes no direct messages from Tend. */
        USER_UNREACHABLE,
        /** The platform did not accept what Tend made: a defect of Tend. */
        OUR_FAULT
    }

    <T> T match(Cases<T> cases);

    /** One method for each ending; a new ending fails to compile wherever it is not handled. */
    interface Cases<T> {
        T delivered(Delivered delivered);

        T deferred(Deferred deferred);

        T rejected(Rejected rejected);

        T unproven(Unproven unproven);
    }
}
