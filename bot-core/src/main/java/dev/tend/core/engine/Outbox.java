package dev.tend.core.engine;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Platform;
import dev.tend.core.practice.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is to be delivered, and how that went: {@code DUE → SENDING → SENT | RETRY | UNPROVEN | DEAD | SKIPPED}.
 *
 * <p>{@code SENDING} is committed before a platform is called, with a lease by the store's own clock and a fence that rises with
 * each claim. One that is found in {@code SENDING} with its lease over may have gone out, and is claimed as a repeat.
 */
public interface Outbox {
    /** Where a delivery stands. */
    enum State {
        DUE,
        SENDING,
        SENT,
        RETRY,
        /** May be there or not; never sent again, a person was told. */
        UNPROVEN,
        /** Not there, and given up; a person was told. */
        DEAD,
        /** Not needed any more when its turn came. */
        SKIPPED
    }

    /** Adds entries; one whose key is there already changes nothing. An edit whose base has one waiting changes nothing either. */
    void add(Collection<OutboxEntry> entries);

    /**
     * Claims entries of a platform that are due, at most one for each lane and the oldest first, and moves them to
     * {@code SENDING}. One whose base is not there yet waits.
     *
     * @param lease how long the claim holds without word
     */
    List<Claim> claim(Platform platform, Instant now, int limit, Duration lease);

    /** Writes how an attempt ended; false, and nothing, if the claim was lost to another. */
    boolean finish(Claim claim, Outcome outcome);

    /** Settles a post that may or may not be there: it is, as this message. One whose ending is known stays as it is. */
    void prove(DeliveryKey key, MessageRef message);

    Optional<Filed> find(DeliveryKey key);

    /** Those of a space that are in trouble, or were, newest first: retried, unproven or dead. */
    List<Filed> troubled(SpaceId space, int limit);

    /** An entry, and how it stands. */
    record Filed(OutboxEntry entry, State state, Optional<MessageRef> message, String reason, Instant since) {}

    /**
     * A claim on an entry.
     *
     * @param attempts how many were made before this one
     * @param firstTried when the first one was made
     * @param base the message that its base became
     */
    record Claim(
            OutboxEntry entry,
            int fence,
            int attempts,
            Instant firstTried,
            Attempt attempt,
            Optional<MessageRef> base) {}

    /**
     * How an attempt ended.
     *
     * @param message the message it became
     * @param again when to try again
     * @param maybeSent whether it may be there although that is not proved
     * @param reason for operators and facilitators; never what people wrote
     */
    record Outcome(State state, Optional<MessageRef> message, Instant again, boolean maybeSent, String reason) {}
}
