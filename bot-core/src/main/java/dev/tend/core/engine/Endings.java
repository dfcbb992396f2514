package dev.tend.core.engine;

import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.engine.Outbox.Claim;
import dev.tend.core.engine.Outbox.Outcome;
import dev.tend.core.engine.Outbox.State;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Space;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What follows from how an attempt ended: another attempt, word to a person, a space that halts. */
final class Endings {
    /** How long a delivery is tried before it is given up. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    /** A platform needs a while before what it took can be found there. */
    private static final Duration SETTLE = Duration.ofSeconds(30);

    private static final int MOST_LOOKUPS = 5;

    /** Those that nobody needs to hear about when they do not arrive. */
    private static final Set<Purpose> QUIET =
            Set.of(Purpose.NUDGE, Purpose.RECAP, Purpose.TROUBLE, Purpose.TROUBLE_LINE);

    private static final Logger log = LoggerFactory.getLogger(Endings.class);

    private final InstantSource clock;

    Endings(InstantSource clock) {
        this.clock = clock;
    }

    /** The outcome of an attempt. */
    Outcome of(Claim claim, DeliveryResult result) {
        Instant now = clock.instant();
        return result.match(new DeliveryResult.Cases<>() {
            @Override
            public Outcome delivered(DeliveryResult.Delivered delivered) {
                return new Outcome(State.SENT, Optional.of(delivered.message()), now, false, "");
            }

            @Override
            public Outcome deferred(DeliveryResult.Deferred deferred) {
                Instant again = now.plus(longer(deferred.after(), backOff(claim.attempts())));
                return again.isAfter(claim.firstTried().plus(PATIENCE))
                        ? new Outcome(State.DEAD, Optional.empty(), now, false, Trouble.OUT_OF_REACH.name())
                        : new Outcome(State.RETRY, Optional.empty(), again, false, "");
            }

            @Override
            public Outcome rejected(DeliveryResult.Rejected rejected) {
                log.warn("delivery={} rejected={} reason={}", claim.entry().key(), rejected.cause(), rejected.reason());
                return new Outcome(
                        State.DEAD,
                        Optional.empty(),
                        now,
                        false,
                        Trouble.of(rejected.cause()).name());
            }

            @Override
            public Outcome unproven(DeliveryResult.Unproven unproven) {
                return claim.attempts() + 1 >= MOST_LOOKUPS
                        ? new Outcome(State.UNPROVEN, Optional.empty(), now, true, Trouble.CANNOT_TELL.name())
                        : new Outcome(
                                State.RETRY,
                                Optional.empty(),
                                now.plus(longer(SETTLE, backOff(claim.attempts()))),
                                true,
                                "");
            }
        });
    }

    /** The outcome of an entry that has nothing to say any more. */
    Outcome notWanted() {
        return new Outcome(State.SKIPPED, Optional.empty(), clock.instant(), false, "");
    }

    /** The outcome of a claim that was not used, since too little of it was left: certainly nothing went out. */
    Outcome handedBack() {
        return new Outcome(State.RETRY, Optional.empty(), clock.instant(), false, "");
    }

    /** Files an outcome with all that follows from it; nothing, if the claim was lost to another. */
    void file(Transaction tx, Claim claim, Outcome outcome) {
        if (!tx.outbox().finish(claim, outcome)) {
            log.warn("delivery={} filed=no claim=lost", claim.entry().key());
            return;
        }
        try {
            followUp(tx, claim.entry(), outcome);
        } catch (RuntimeException e) {
            // The space is damaged, most likely. How this delivery ended is known all the same.
            log.error("delivery={} followed-up=no", claim.entry().key(), e);
        }
    }

    private void followUp(Transaction tx, OutboxEntry entry, Outcome outcome) {
        switch (outcome.state()) {
            case SENT -> arrived(tx, entry);
            case DEAD -> failed(tx, entry, outcome);
            case UNPROVEN -> tell(tx, entry);
            case DUE, SENDING, RETRY, SKIPPED -> {}
        }
    }

    private static void arrived(Transaction tx, OutboxEntry entry) {
        if (isQuestion(entry)) {
            tx.spaces()
                    .find(entry.space())
                    .filter(space -> space.failures() > 0)
                    .ifPresent(space -> tx.spaces().save(space.delivered()));
        }
    }

    private void failed(Transaction tx, OutboxEntry entry, Outcome outcome) {
        if (isQuestion(entry)) {
            entry.checkIn()
                    .flatMap(tx.checkIns()::hold)
                    .ifPresent(checkIn -> tx.checkIns().save(checkIn.in(CheckIn.State.MISSED)));
            tx.spaces()
                    .find(entry.space())
                    .flatMap(space -> tx.spaces().at(space.channel()))
                    .ifPresent(space -> tx.spaces().save(space.failed()));
        }
        if (entry.purpose() == Purpose.TROUBLE && outcome.reason().equals(Trouble.USER_UNREACHABLE.name())) {
            Instant now = clock.instant();
            tx.spaces()
                    .find(entry.space())
                    .ifPresent(
                            space -> tx.outbox().add(List.of(OutboxEntry.toChannel(Purpose.TROUBLE_LINE, space, now))));
        }
        tell(tx, entry);
    }

    /** Tells the facilitator, once, and privately. */
    private void tell(Transaction tx, OutboxEntry entry) {
        if (QUIET.contains(entry.purpose()) || entry.edit()) {
            return;
        }
        Optional<Space> space = tx.spaces().find(entry.space());
        space.ifPresent(one -> tx.outbox().add(List.of(OutboxEntry.trouble(one, entry, clock.instant()))));
    }

    private static boolean isQuestion(OutboxEntry entry) {
        return entry.purpose() == Purpose.QUESTION && !entry.edit();
    }

    private static Duration backOff(int attempts) {
        Duration grown = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 10));
        return grown.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : grown;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
