package dev.tend.core.engine;

import dev.tend.core.chat.DeliveryResult.Cause;

/** Why a delivery did not arrive, in words for the person who can mend it, and what helps. The outbox keeps its name as the reason. */
enum Trouble {
    WORKSPACE_GONE("Tend no longer has access to this workspace.", "Install Tend again in this workspace."),
    PLACE_GONE(
            "The channel, thread or message is no longer there.",
            "If the channel was archived, bring it back, or set Tend up in another with /tend setup."),
    NOT_ALLOWED(
            "Tend is not allowed to post there.",
            "Add Tend to the channel, and let it see the channel, post, and use threads there."),
    USER_UNREACHABLE(
            "This person takes no direct messages from Tend.",
            "They can allow direct messages from Tend in their privacy settings."),
    OUR_FAULT(
            "The platform did not accept what Tend sent, which is a defect of Tend.",
            "Please tell the people who run Tend; the log has the details."),
    OUT_OF_REACH(
            "The platform was out of reach for half an hour.",
            "Nothing needs mending; the next one is tried as planned."),
    CANNOT_TELL(
            "The platform did not say whether it took the message.",
            "Please look in the channel. If it is not there, /tend run asks a new one.");

    private final String words;
    private final String cure;

    Trouble(String words, String cure) {
        this.words = words;
        this.cure = cure;
    }

    String words() {
        return words;
    }

    String cure() {
        return cure;
    }

    static Trouble of(Cause cause) {
        return switch (cause) {
            case WORKSPACE_GONE -> WORKSPACE_GONE;
            case PLACE_GONE -> PLACE_GONE;
            case NOT_ALLOWED -> NOT_ALLOWED;
            case USER_UNREACHABLE -> USER_UNREACHABLE;
            case OUR_FAULT -> OUR_FAULT;
        };
    }

    /** The trouble of an entry that is dead or unproven. */
    static Trouble of(Outbox.Filed filed) {
        return filed.state() == Outbox.State.UNPROVEN ? CANNOT_TELL : valueOf(filed.reason());
    }
}
