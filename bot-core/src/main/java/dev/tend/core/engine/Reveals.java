package dev.tend.core.engine;

import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.Bank;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Participation;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.RevealRule;
import dev.tend.core.practice.RevealRule.Verdict;
import dev.tend.core.practice.Sharing;
import dev.tend.core.practice.Space;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Opens answers that come together: all of them, in one transaction, once. It reads who answered, and no word of what. */
final class Reveals {
    private final Bank bank;

    Reveals(Bank bank) {
        this.bank = bank;
    }

    /** After something changed in a check-in that is held: opens the answers if the rule allows it now. Returns the check-in as it is then. */
    CheckIn settle(Transaction tx, Space space, CheckIn checkIn, Instant now) {
        if (checkIn.state() != CheckIn.State.OPEN || checkIn.sharing() != Sharing.TOGETHER) {
            return checkIn;
        }
        return verdict(tx, checkIn, false) == Verdict.REVEAL ? reveal(tx, space, checkIn, now) : checkIn;
    }

    Verdict verdict(Transaction tx, CheckIn checkIn, boolean timeIsUp) {
        return RevealRule.verdict(Expected.of(tx, checkIn), tx.participations().of(checkIn.id()), timeIsUp);
    }

    /** Opens the answers of a check-in, and brings its question up to date. */
    CheckIn reveal(Transaction tx, Space space, CheckIn checkIn, Instant now) {
        CheckIn revealed = checkIn.in(CheckIn.State.REVEALED);
        tx.checkIns().save(revealed);
        List<OutboxEntry> entries = new ArrayList<>();
        for (int part = 0; part < parts(tx, space, checkIn); part++) {
            entries.add(OutboxEntry.inThread(Purpose.REVEAL, space, checkIn, part, now));
        }
        entries.add(OutboxEntry.question(space, checkIn).edited(now));
        tx.outbox().add(entries);
        return revealed;
    }

    /** Shares the only answer of a closed check-in because its author chose to. */
    void share(Transaction tx, Space space, CheckIn checkIn, UserRef author, Instant now) {
        tx.participations().put(new Participation(checkIn.id(), author, Participation.Kind.ANSWERED, 0, false));
        tx.outbox().add(List.of(OutboxEntry.answer(space, checkIn, author, now)));
    }

    /** Deals the answers out to messages, and says how many there are. */
    private int parts(Transaction tx, Space space, CheckIn checkIn) {
        Optional<Prompt> prompt = bank.prompt(checkIn.prompt());
        boolean countsOnly =
                prompt.filter(one -> ThreadMessages.countsOnly(space, one)).isPresent();
        int perPart = countsOnly
                ? Integer.MAX_VALUE
                : prompt.map(ThreadMessages::perPart).orElse(1);
        List<Participation> answers = tx.participations().of(checkIn.id()).stream()
                .filter(Participation::answered)
                // An order that says nothing about who came first.
                .sorted(Comparator.comparing(one -> one.person().user()))
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            Participation one = answers.get(i);
            tx.participations()
                    .put(new Participation(one.checkIn(), one.person(), one.kind(), i / perPart, one.hidden()));
        }
        return (int) Math.ceil((double) answers.size() / perPart);
    }
}
