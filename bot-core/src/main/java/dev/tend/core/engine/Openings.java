package dev.tend.core.engine;

import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.Hours;
import dev.tend.core.practice.Occurrence;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.PromptForm;
import dev.tend.core.practice.PromptId;
import dev.tend.core.practice.Rotation;
import dev.tend.core.practice.Sharing;
import dev.tend.core.practice.Space;
import dev.tend.core.practice.SpaceId;
import dev.tend.core.practice.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens check-ins when they are due: many spaces in one transaction, each occurrence once, whoever asks and however often. */
public final class Openings {
    /** A check-in that comes later than this is not asked any more: it is recorded as skipped, and there is never a burst. */
    public static final Duration GRACE = Duration.ofHours(2);

    private static final int BATCH = 1_000;
    private static final Logger log = LoggerFactory.getLogger(Openings.class);

    private final Store store;
    private final Rotation rotation;
    private final InstantSource clock;

    public Openings(Store store, Rotation rotation, InstantSource clock) {
        this.store = store;
        this.rotation = rotation;
        this.clock = clock;
    }

    /** Opens all that is due now; returns how many check-ins were new. */
    public int sweep() {
        Instant now = clock.instant();
        int opened = 0;
        Optional<Spaces.Cursor> cursor = Optional.empty();
        while (true) {
            Sweep sweep = sweep(now, cursor, BATCH);
            opened += sweep.opened;
            if (sweep.last.isEmpty()) {
                return opened;
            }
            cursor = sweep.last;
        }
    }

    /** The check-in that opens in a space at an instant, as it would come from a prompt. */
    CheckIn open(Space space, Prompt prompt, String slot, Instant dueAt, Instant now, Instant closesAt) {
        Sharing sharing = sharing(space, prompt);
        return new CheckIn(
                new CheckInId(UUID.randomUUID()),
                space.id(),
                slot,
                prompt.id(),
                sharing,
                CheckIn.State.OPEN,
                dueAt,
                now,
                closesAt,
                nudgeAt(space, prompt, now, closesAt),
                Optional.empty());
    }

    private Sweep sweep(Instant now, Optional<Spaces.Cursor> after, int size) {
        try {
            return store.inTransaction(tx -> sweep(tx, now, after, size));
        } catch (RuntimeException e) {
            if (size > 1) {
                log.warn("sweep=split size={} reason={}", size, e.toString());
                return sweepOneByOne(now, after, size);
            }
            throw e;
        }
    }

    /** After a batch failed as a whole: each space in a transaction of its own, so that the one at fault harms no other. */
    private Sweep sweepOneByOne(Instant now, Optional<Spaces.Cursor> after, int size) {
        Optional<Spaces.Cursor> cursor = after;
        int opened = 0;
        for (int i = 0; i < size; i++) {
            Optional<Spaces.Cursor> from = cursor;
            Sweep one;
            try {
                one = sweep(now, from, 1);
            } catch (RuntimeException e) {
                one = setAside(now, from, e);
            }
            if (one.last.isEmpty()) {
                return new Sweep(opened, Optional.empty());
            }
            opened += one.opened;
            cursor = one.last;
        }
        return new Sweep(opened, cursor);
    }

    private Sweep setAside(Instant now, Optional<Spaces.Cursor> from, RuntimeException fault) {
        return store.inTransaction(tx -> {
            List<Spaces.Due> due = tx.spaces().due(now, from, 1);
            due.forEach(one -> halt(tx, one.cursor().id(), fault));
            return new Sweep(0, due.stream().map(Spaces.Due::cursor).findFirst());
        });
    }

    private Sweep sweep(Transaction tx, Instant now, Optional<Spaces.Cursor> after, int size) {
        List<Spaces.Due> due = tx.spaces().due(now, after, size);
        List<CheckIns.Opening> openings = new ArrayList<>(due.size());
        for (Spaces.Due one : due) {
            try {
                openings.add(decide(one.space(), one.occurrence(), now));
            } catch (RuntimeException e) {
                halt(tx, one.cursor().id(), e);
            }
        }
        int opened = openings.isEmpty() ? 0 : tx.checkIns().open(openings);
        return new Sweep(
                opened,
                due.isEmpty()
                        ? Optional.empty()
                        : Optional.of(due.get(due.size() - 1).cursor()));
    }

    private static void halt(Transaction tx, SpaceId space, RuntimeException fault) {
        log.error("space={} halted=damaged", space, fault);
        tx.spaces().halt(space);
    }

    private CheckIns.Opening decide(Space space, Occurrence due, Instant now) {
        Occurrence next = space.cadence().next(now);
        String slot = due.date().toString();
        if (due.at().plus(GRACE).isBefore(now)) {
            return skipped(space, due, slot, now, next, "it would have come too late");
        }
        if (space.members() < space.least()) {
            return skipped(space, due, slot, now, next, "too few people had joined");
        }
        Optional<Prompt> prompt = rotation.next(space);
        if (prompt.isEmpty()) {
            return skipped(space, due, slot, now, next, "no prompt fits this space");
        }
        Instant closes = earlier(Hours.closing(space.audience(), space.cadence().zone(), now), next.at());
        CheckIn checkIn = open(space, prompt.get(), slot, due.at(), now, closes);
        return new CheckIns.Opening(checkIn, Optional.of(OutboxEntry.question(space, checkIn)), Optional.of(next));
    }

    private static CheckIns.Opening skipped(
            Space space, Occurrence due, String slot, Instant now, Occurrence next, String reason) {
        CheckIn checkIn = new CheckIn(
                new CheckInId(UUID.randomUUID()),
                space.id(),
                slot,
                NO_PROMPT,
                Sharing.PRIVATE,
                CheckIn.State.SKIPPED,
                due.at(),
                now,
                now,
                Optional.empty(),
                Optional.of(reason));
        return new CheckIns.Opening(checkIn, Optional.empty(), Optional.of(next));
    }

    private static final PromptId NO_PROMPT = new PromptId("none", "none");

    private static Sharing sharing(Space space, Prompt prompt) {
        if (prompt.answer().visibility() == Visibility.PRIVATE) {
            return Sharing.PRIVATE;
        }
        // Counts that grow before one's eyes would say who has just tapped what.
        return prompt.form() == PromptForm.PICK_ONE ? Sharing.TOGETHER : space.sharing();
    }

    /** Half-way through, inside the hours of the space; not at all if that is too late, or for what is asked deeper. */
    private static Optional<Instant> nudgeAt(Space space, Prompt prompt, Instant now, Instant closes) {
        if (!space.audience().nudges() || prompt.depth().level() >= 3) {
            return Optional.empty();
        }
        Instant half = now.plus(Duration.between(now, closes).dividedBy(2));
        return Optional.of(Hours.of(space.audience(), space.cadence().zone()).firstFrom(half))
                .filter(at -> at.isBefore(closes));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private record Sweep(int opened, Optional<Spaces.Cursor> last) {}
}
