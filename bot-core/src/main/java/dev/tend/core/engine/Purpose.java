package dev.tend.core.engine;

/** What a delivery is for. The outbox holds purposes and not texts: what is said is composed when it goes out. */
public enum Purpose {
    /** Tells a channel that it is a space now, and how to take part. */
    WELCOME(Place.CHANNEL),
    /** Tells a channel that check-ins are paused; never who paused them. */
    PAUSED(Place.CHANNEL),
    /** Asks a check-in's prompt. */
    QUESTION(Place.CHANNEL),
    /** One answer that is shown as it comes. */
    ANSWER(Place.THREAD),
    /** The answers that are shown together. */
    REVEAL(Place.THREAD),
    /** How a check-in went. */
    SUMMARY(Place.THREAD),
    /** Tells a person who has not taken part that there is still time. */
    NUDGE(Place.PERSON),
    /** Asks the author of an only answer what shall become of it. */
    LONE_ANSWER(Place.PERSON),
    /** Tells each of a couple, privately, how a check-in went. */
    RECAP(Place.PERSON),
    /** Tells a facilitator that something could not be delivered, and what to do. */
    TROUBLE(Place.PERSON),
    /** The same in one line for a channel, when its facilitator takes no direct messages. */
    TROUBLE_LINE(Place.CHANNEL);

    /** Where a delivery goes. */
    public enum Place {
        CHANNEL,
        /** The thread under the check-in's question. */
        THREAD,
        PERSON
    }

    private final Place place;

    Purpose(Place place) {
        this.place = place;
    }

    public Place place() {
        return place;
    }
}
