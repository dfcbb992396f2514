package dev.tend.core.store;

import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Platform;
import dev.tend.core.engine.Outbox.Outcome;
import dev.tend.core.engine.Outbox.State;
import dev.tend.core.engine.OutboxEntry;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry and how it stands.
 *
 * @param dueAt when it may be tried next
 */
record InMemoryOutboxRow(
        OutboxEntry entry,
        State state,
        Instant dueAt,
        int fence,
        int attempts,
        Optional<Instant> firstTried,
        Instant leaseUntil,
        boolean maybeSent,
        Optional<MessageRef> message,
        String reason,
        Instant since) {

    static InMemoryOutboxRow added(OutboxEntry entry, State state) {
        Instant due = entry.dueAt();
        return new InMemoryOutboxRow(
                entry, state, due, 0, 0, Optional.empty(), Instant.MIN, false, Optional.empty(), "", due);
    }

    boolean waiting() {
        return state == State.DUE || state == State.RETRY;
    }

    Lane lane() {
        return new Lane(entry.channel().platform(), entry.channel().workspace(), entry.lane());
    }

    InMemoryOutboxRow claimed(Instant now, Instant until, boolean repeat) {
        Optional<Instant> first = firstTried.or(() -> Optional.of(now));
        return new InMemoryOutboxRow(
                entry, State.SENDING, dueAt, fence + 1, attempts + 1, first, until, repeat, message, reason, now);
    }

    InMemoryOutboxRow finished(Outcome outcome) {
        Instant due = outcome.state() == State.RETRY ? outcome.again() : dueAt;
        boolean maybe = maybeSent || outcome.maybeSent();
        return new InMemoryOutboxRow(
                entry,
                outcome.state(),
                due,
                fence,
                attempts,
                firstTried,
                Instant.MIN,
                maybe,
                outcome.message(),
                outcome.reason(),
                since);
    }

    InMemoryOutboxRow skipped(InMemoryOutboxRow because) {
        return new InMemoryOutboxRow(
                entry,
                State.SKIPPED,
                dueAt,
                fence,
                attempts,
                firstTried,
                Instant.MIN,
                maybeSent,
                message,
                because.reason,
                because.since);
    }

    record Lane(Platform platform, String workspace, String name) {}
}
