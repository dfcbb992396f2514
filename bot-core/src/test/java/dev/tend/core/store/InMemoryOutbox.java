package dev.tend.core.store;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Platform;
import dev.tend.core.engine.Outbox;
import dev.tend.core.engine.OutboxEntry;
import dev.tend.core.engine.Purpose;
import dev.tend.core.practice.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The outbox in memory, in the order in which entries came. */
record InMemoryOutbox(Memory memory, InstantSource clock) implements Outbox {
    private static final Set<State> TROUBLED = EnumSet.of(State.RETRY, State.UNPROVEN, State.DEAD);

    /** States in which an entry is not on the platform and never will be. */
    private static final Set<State> LOST = EnumSet.of(State.DEAD, State.SKIPPED);

    @Override
    public void add(Collection<OutboxEntry> entries) {
        add(memory, entries);
    }

    static void add(Memory memory, Collection<OutboxEntry> entries) {
        for (OutboxEntry entry : entries) {
            if (!memory.outbox().containsKey(entry.key()) && !(entry.edit() && editWaits(memory, entry))) {
                memory.outbox()
                        .put(
                                entry.key(),
                                InMemoryOutboxRow.added(entry, hopeless(memory, entry) ? State.SKIPPED : State.DUE));
            }
        }
    }

    private static boolean editWaits(Memory memory, OutboxEntry edit) {
        return memory.outbox().values().stream()
                .anyMatch(row -> row.waiting()
                        && row.entry().edit()
                        && row.entry().base().equals(edit.base()));
    }

    private static boolean hopeless(Memory memory, OutboxEntry entry) {
        return entry.needsBase()
                && entry.base()
                        .flatMap(base -> Optional.ofNullable(memory.outbox().get(base)))
                        .filter(base -> LOST.contains(base.state()))
                        .isPresent();
    }

    @Override
    public List<Claim> claim(Platform platform, Instant now, int limit, Duration lease) {
        Instant today = clock.instant();
        Set<InMemoryOutboxRow.Lane> taken = new HashSet<>();
        List<InMemoryOutboxRow> ready = new ArrayList<>();
        for (InMemoryOutboxRow row : memory.outbox().values()) {
            boolean live = row.state() == State.SENDING && row.leaseUntil().isAfter(today);
            if (live) {
                taken.add(row.lane());
            } else if (row.lane().platform().equals(platform) && ready(row, now)) {
                ready.add(row);
            }
        }
        ready.sort(Comparator.comparing(InMemoryOutboxRow::dueAt));
        return ready.stream()
                .filter(row -> taken.add(row.lane()))
                .limit(limit)
                .map(row -> claim(row, now, today.plus(lease)))
                .toList();
    }

    private boolean ready(InMemoryOutboxRow row, Instant now) {
        boolean claimable = row.state() == State.SENDING || (row.waiting() && baseIsThere(row.entry()));
        return claimable && !row.dueAt().isAfter(now);
    }

    private boolean baseIsThere(OutboxEntry entry) {
        return !entry.needsBase()
                || row(entry.base().orElseThrow())
                        .filter(base -> base.state() == State.SENT)
                        .isPresent();
    }

    private Claim claim(InMemoryOutboxRow row, Instant now, Instant until) {
        boolean repeat = row.maybeSent() || row.state() == State.SENDING;
        InMemoryOutboxRow claimed = row.claimed(now, until, repeat);
        memory.outbox().put(row.entry().key(), claimed);
        return new Claim(
                row.entry(),
                claimed.fence(),
                row.attempts(),
                claimed.firstTried().orElse(now),
                repeat ? Attempt.REPEAT : Attempt.FIRST,
                row.entry().base().flatMap(this::row).flatMap(InMemoryOutboxRow::message));
    }

    @Override
    public boolean finish(Claim claim, Outcome outcome) {
        Optional<InMemoryOutboxRow> held =
                row(claim.entry().key()).filter(row -> row.state() == State.SENDING && row.fence() == claim.fence());
        held.map(row -> row.finished(outcome)).ifPresent(this::write);
        return held.isPresent();
    }

    @Override
    public void prove(DeliveryKey key, MessageRef message) {
        row(key).filter(row -> row.maybeSent() && !row.entry().edit())
                .filter(row -> row.state() == State.RETRY || row.state() == State.UNPROVEN)
                .map(row -> row.finished(new Outcome(State.SENT, Optional.of(message), row.dueAt(), true, "")))
                .ifPresent(this::write);
    }

    private void write(InMemoryOutboxRow row) {
        memory.outbox().put(row.entry().key(), row);
        if (LOST.contains(row.state())) {
            skipThoseThatWaitFor(row);
        }
        if (row.state() == State.SENT
                && row.entry().purpose() == Purpose.QUESTION
                && !row.entry().edit()) {
            row.message()
                    .ifPresent(message -> row.entry()
                            .checkIn()
                            .ifPresent(checkIn -> memory.questions().put(message, checkIn)));
        }
    }

    private void skipThoseThatWaitFor(InMemoryOutboxRow base) {
        for (InMemoryOutboxRow row : List.copyOf(memory.outbox().values())) {
            if (row.waiting()
                    && row.entry().needsBase()
                    && row.entry().base().filter(base.entry().key()::equals).isPresent()) {
                write(row.skipped(base));
            }
        }
    }

    @Override
    public Optional<Filed> find(DeliveryKey key) {
        return row(key).map(InMemoryOutbox::filed);
    }

    @Override
    public List<Filed> troubled(SpaceId space, int limit) {
        List<InMemoryOutboxRow> rows = new ArrayList<>(memory.outbox().values());
        Collections.reverse(rows);
        return rows.stream()
                .filter(row -> row.entry().space().equals(space) && TROUBLED.contains(row.state()))
                .sorted(Comparator.comparing(InMemoryOutboxRow::since).reversed())
                .limit(limit)
                .map(InMemoryOutbox::filed)
                .toList();
    }

    private static Filed filed(InMemoryOutboxRow row) {
        return new Filed(row.entry(), row.state(), row.message(), row.reason(), row.since());
    }

    private Optional<InMemoryOutboxRow> row(DeliveryKey key) {
        return Optional.ofNullable(memory.outbox().get(key));
    }
}
