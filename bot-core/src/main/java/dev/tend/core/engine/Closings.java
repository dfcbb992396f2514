package dev.tend.core.engine;

import dev.tend.core.chat.Reply;
import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Participation;
import dev.tend.core.practice.RevealRule.Verdict;
import dev.tend.core.practice.Sharing;
import dev.tend.core.practice.Space;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes check-ins whose time is up: opens answers that may open, asks the author of an only one, and says how it went. */
final class Closings {
    private static final int BATCH = 200;
    private static final Logger log = LoggerFactory.getLogger(Closings.class);

    private final Store store;
    private final Reveals reveals;
    private final InstantSource clock;

    Closings(Store store, Reveals reveals, InstantSource clock) {
        this.store = store;
        this.reveals = reveals;
        this.clock = clock;
    }

    Map<Verb, Handler> handlers() {
        return Map.of(
                Verb.KEEP, turn -> Says.privately("It stays with you alone."),
                Verb.SHARE, this::share,
                Verb.DELETE, this::delete);
    }

    /** Closes all that is up now; returns how many. */
    int sweep() {
        Instant now = clock.instant();
        int closed = 0;
        while (true) {
            int batch = store.inTransaction(tx -> {
                List<CheckIn> due = tx.checkIns().dueToClose(now, BATCH);
                due.forEach(checkIn -> closeOrSetAside(tx, checkIn, now));
                return due.size();
            });
            closed += batch;
            if (batch < BATCH) {
                return closed;
            }
        }
    }

    /** One that cannot be handled is closed without a word, so that it keeps no other from its turn. */
    private void closeOrSetAside(Transaction tx, CheckIn checkIn, Instant now) {
        try {
            close(tx, checkIn, now);
        } catch (RuntimeException e) {
            log.error("checkIn={} closed=damaged", checkIn.id(), e);
            tx.checkIns().save(checkIn.in(CheckIn.State.CLOSED));
        }
    }

    private void close(Transaction tx, CheckIn checkIn, Instant now) {
        Optional<Space> found = tx.spaces().find(checkIn.space());
        if (found.isEmpty()) {
            log.warn("checkIn={} closed=without-space", checkIn.id());
            tx.checkIns().save(checkIn.in(CheckIn.State.CLOSED));
            return;
        }
        Space space = found.get();
        CheckIn settled = checkIn;
        if (checkIn.state() == CheckIn.State.OPEN && checkIn.sharing() == Sharing.TOGETHER) {
            settled = settle(tx, space, checkIn, now);
        }
        tx.checkIns().save(settled.in(CheckIn.State.CLOSED));
        List<OutboxEntry> entries = new ArrayList<>();
        entries.add(OutboxEntry.question(space, checkIn).edited(now));
        entries.addAll(farewell(tx, space, settled, now));
        tx.outbox().add(entries);
    }

    private CheckIn settle(Transaction tx, Space space, CheckIn checkIn, Instant now) {
        Verdict verdict = reveals.verdict(tx, checkIn, true);
        if (verdict == Verdict.REVEAL) {
            return reveals.reveal(tx, space, checkIn, now);
        }
        if (verdict == Verdict.LONE) {
            author(tx, checkIn)
                    .ifPresent(author -> tx.outbox()
                            .add(List.of(OutboxEntry.toPerson(Purpose.LONE_ANSWER, space, checkIn.id(), author, now))));
        }
        return checkIn;
    }

    /** A summary in the thread; for a couple whose answers opened, a word to each of them instead. */
    private static List<OutboxEntry> farewell(Transaction tx, Space space, CheckIn checkIn, Instant now) {
        boolean both = checkIn.state() == CheckIn.State.REVEALED;
        if (space.audience() == Audience.COUPLE && both) {
            return tx.members().of(space.id()).stream()
                    .map(member -> OutboxEntry.toPerson(Purpose.RECAP, space, checkIn.id(), member.person(), now))
                    .toList();
        }
        return List.of(OutboxEntry.inThread(Purpose.SUMMARY, space, checkIn, 0, now));
    }

    private Reply share(Turn turn) {
        Instant now = clock.instant();
        return store.inTransaction(tx -> own(tx, turn)
                .flatMap(checkIn -> tx.spaces().find(checkIn.space()).map(space -> {
                    reveals.share(tx, space, checkIn, turn.user(), now);
                    return Says.privately("Shared. It is in the thread now.");
                }))
                .orElseGet(Says::gone));
    }

    private Reply delete(Turn turn) {
        return store.inTransaction(tx -> own(tx, turn)
                .map(checkIn -> {
                    tx.words().remove(checkIn.id(), turn.user());
                    return Says.privately("Deleted. Nothing of it is kept.");
                })
                .orElseGet(Says::gone));
    }

    /** The closed check-in whose only answer is this person's, while they still have it. */
    private static Optional<CheckIn> own(Transaction tx, Turn turn) {
        return turn.checkIn()
                .flatMap(tx.checkIns()::hold)
                .filter(checkIn -> checkIn.state() == CheckIn.State.CLOSED)
                .filter(checkIn -> author(tx, checkIn).equals(Optional.of(turn.user())))
                .filter(checkIn -> tx.words()
                        .find(checkIn.space(), checkIn.id(), turn.user())
                        .isPresent());
    }

    private static Optional<UserRef> author(Transaction tx, CheckIn checkIn) {
        List<UserRef> authors = tx.participations().of(checkIn.id()).stream()
                .filter(Participation::answered)
                .map(Participation::person)
                .toList();
        return authors.size() == 1 ? Optional.of(authors.get(0)) : Optional.empty();
    }
}
