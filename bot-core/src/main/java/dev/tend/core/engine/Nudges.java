package dev.tend.core.engine;

import dev.tend.core.chat.Reply;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.Hours;
import dev.tend.core.practice.Space;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One private nudge for a check-in, half-way through, to those who joined and have not taken part; never outside their hours, and
 * never more than two a week over everything a person takes part in.
 */
final class Nudges {
    static final int MOST_A_WEEK = 2;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int BATCH = 200;

    private static final Logger log = LoggerFactory.getLogger(Nudges.class);

    private final Store store;
    private final InstantSource clock;

    Nudges(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    Map<Verb, Handler> handlers() {
        return Map.of(Verb.STOP_NUDGES, this::stop);
    }

    /** Sends all nudges whose time has come; returns how many. */
    int sweep() {
        Instant now = clock.instant();
        int sent = 0;
        while (true) {
            Swept swept = store.inTransaction(tx -> sweep(tx, now));
            sent += swept.sent;
            if (swept.checkIns < BATCH) {
                return sent;
            }
        }
    }

    private record Swept(int checkIns, int sent) {}

    private static Swept sweep(Transaction tx, Instant now) {
        List<CheckIn> due = tx.checkIns().dueToNudge(now, BATCH);
        Map<CheckInId, Space> ready = new HashMap<>();
        for (CheckIn checkIn : due) {
            try {
                prepare(tx, checkIn, now, ready);
            } catch (RuntimeException e) {
                log.error("checkIn={} nudged=damaged", checkIn.id(), e);
                tx.checkIns().save(checkIn.nudgedNext(Optional.empty()));
            }
        }
        List<OutboxEntry> entries = new ArrayList<>();
        for (NudgeBook.Nudge nudge : tx.nudges().give(List.copyOf(ready.keySet()), now, now.minus(WEEK), MOST_A_WEEK)) {
            Optional.ofNullable(ready.get(nudge.checkIn()))
                    .ifPresent(space -> entries.add(
                            OutboxEntry.toPerson(Purpose.NUDGE, space, nudge.checkIn(), nudge.person(), now)));
        }
        tx.outbox().add(entries);
        return new Swept(due.size(), entries.size());
    }

    /** Notes a check-in whose nudges may go out now, and when those of another come instead. */
    private static void prepare(Transaction tx, CheckIn checkIn, Instant now, Map<CheckInId, Space> ready) {
        tx.spaces().find(checkIn.space()).ifPresent(space -> {
            if (hours(space).allow(now) && checkIn.takesAnswers(now) && space.state() == Space.State.ACTIVE) {
                ready.put(checkIn.id(), space);
            }
            tx.checkIns().save(checkIn.nudgedNext(postponed(space, checkIn, now)));
        });
    }

    /** When the nudge comes instead, if now is outside the hours; empty if now is fine, or it would come too late. */
    private static Optional<Instant> postponed(Space space, CheckIn checkIn, Instant now) {
        return hours(space).allow(now)
                ? Optional.empty()
                : Optional.of(hours(space).firstFrom(now)).filter(at -> at.isBefore(checkIn.closesAt()));
    }

    private static Hours hours(Space space) {
        return Hours.of(space.audience(), space.cadence().zone());
    }

    private Reply stop(Turn turn) {
        store.run(tx -> tx.nudges().stop(turn.user()));
        return Says.privately("No more reminders from Tend. You still take part, and can answer whenever you like.");
    }
}
