package dev.tend.core.engine;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.ChatAdapter;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.Destination;
import dev.tend.core.chat.Message;
import dev.tend.core.engine.Outbox.Claim;
import dev.tend.core.engine.Outbox.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what is due to one platform. A claim is committed before the platform is called, no transaction is open during the
 * call, and what may have gone out already is handed over as a repeat.
 */
public final class Dispatcher {
    /** How long a claim holds without word from its holder. */
    static final Duration LEASE = Duration.ofSeconds(30);

    /** A call is begun only while this much of the lease is left: longer than any adapter lets a call take. */
    private static final Duration MARGIN = Duration.ofSeconds(12);

    private static final int BATCH = 32;
    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    private final Store store;
    private final ChatAdapter adapter;
    private final Composer composer;
    private final Endings endings;
    private final InstantSource clock;
    private final Executor senders;

    /**
     * A dispatcher.
     *
     * @param senders runs the calls to the platform; as many threads as calls may be under way at once
     */
    public Dispatcher(Store store, ChatAdapter adapter, Composer composer, InstantSource clock, Executor senders) {
        this.store = store;
        this.adapter = adapter;
        this.composer = composer;
        this.endings = new Endings(clock);
        this.clock = clock;
        this.senders = senders;
    }

    /** Delivers one round of what is due, and returns how many were tried when all of them have ended. */
    public int dispatch() {
        long claimedAt = System.nanoTime();
        List<Claim> claims =
                store.inTransaction(tx -> tx.outbox().claim(adapter.platform(), clock.instant(), BATCH, LEASE));
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        for (Claim claim : claims) {
            calls.add(CompletableFuture.runAsync(() -> handle(claim, claimedAt), senders));
        }
        calls.forEach(CompletableFuture::join);
        return claims.size();
    }

    private void handle(Claim claim, long claimedAt) {
        try {
            Outcome outcome = attempt(claim, claimedAt);
            store.run(tx -> endings.file(tx, claim, outcome));
        } catch (RuntimeException e) {
            // The claim stays, and is taken up as a repeat when its lease is over.
            log.error(
                    "delivery={} purpose={} ended=unknown",
                    claim.entry().key(),
                    claim.entry().purpose(),
                    e);
        }
    }

    private Outcome attempt(Claim claim, long claimedAt) {
        Optional<Message> message;
        try {
            message = store.inTransaction(tx -> composer.compose(tx, claim.entry()));
        } catch (RuntimeException e) {
            log.error("delivery={} composed=no", claim.entry().key(), e);
            return endings.of(claim, new DeliveryResult.Deferred(Duration.ZERO, "could not be composed"));
        }
        if (message.isEmpty()) {
            return endings.notWanted();
        }
        Duration held = Duration.ofNanos(System.nanoTime() - claimedAt);
        if (held.compareTo(LEASE.minus(MARGIN)) > 0) {
            log.warn("delivery={} handed-back=yes", claim.entry().key());
            return endings.handedBack();
        }
        DeliveryResult result = adapter.deliver(delivery(claim, message.get()), claim.attempt());
        log.info(
                "delivery={} purpose={} edit={} attempt={} result={}",
                claim.entry().key(),
                claim.entry().purpose(),
                claim.entry().edit(),
                claim.attempt() == Attempt.REPEAT ? "repeat" : claim.attempts() + 1,
                result.getClass().getSimpleName());
        return endings.of(claim, result);
    }

    private static Delivery delivery(Claim claim, Message message) {
        OutboxEntry entry = claim.entry();
        if (entry.edit()) {
            return new Delivery.Edit(entry.key(), claim.base().orElseThrow(), message);
        }
        Destination destination = switch (entry.purpose().place()) {
            case CHANNEL -> new Destination.InChannel(entry.channel());
            case THREAD -> new Destination.InThread(claim.base().orElseThrow());
            case PERSON -> new Destination.ToUser(entry.person().orElseThrow());
        };
        return new Delivery.Post(entry.key(), destination, message);
    }
}
