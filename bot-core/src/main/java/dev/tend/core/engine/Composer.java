package dev.tend.core.engine;

import dev.tend.core.chat.Message;
import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.Bank;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Participation;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.Space;
import java.util.List;
import java.util.Optional;

/**
 * Composes what goes out from how things stand at that moment. So the outbox holds no text, an edit is the same purpose composed
 * again, and what is no longer wanted when its turn comes is not sent.
 */
public final class Composer {
    private final Bank bank;
    private final CheckInMessages questions;
    private final ThreadMessages threads;
    private final PersonalMessages personal;

    public Composer(Bank bank) {
        this.bank = bank;
        this.questions = new CheckInMessages(bank);
        this.threads = new ThreadMessages(questions);
        this.personal = new PersonalMessages(questions);
    }

    /** The message of an entry; empty if it is not wanted any more. */
    Optional<Message> compose(Transaction tx, OutboxEntry entry) {
        return tx.spaces().find(entry.space()).flatMap(space -> switch (entry.purpose()) {
            case WELCOME -> Optional.of(SpaceMessages.welcome(space));
            case PAUSED -> Optional.of(SpaceMessages.paused());
            case TROUBLE -> trouble(tx, space, entry);
            case TROUBLE_LINE -> Optional.of(SpaceMessages.troubleLine());
            case QUESTION, ANSWER, REVEAL, SUMMARY, NUDGE, LONE_ANSWER, RECAP ->
                entry.checkIn()
                        .flatMap(tx.checkIns()::find)
                        .flatMap(checkIn -> bank.prompt(checkIn.prompt())
                                .flatMap(prompt -> about(tx, entry, new Subject(space, checkIn, prompt))));
        });
    }

    private record Subject(Space space, CheckIn checkIn, Prompt prompt) {}

    private Optional<Message> about(Transaction tx, OutboxEntry entry, Subject subject) {
        CheckIn checkIn = subject.checkIn();
        Prompt prompt = subject.prompt();
        return switch (entry.purpose()) {
            case QUESTION ->
                Optional.of(questions.question(
                        subject.space(), checkIn, prompt, tx.tallies().of(checkIn.id())));
            case ANSWER ->
                entry.person()
                        .map(author -> threads.answer(
                                prompt, author, tx.words().find(subject.space().id(), checkIn.id(), author)));
            case REVEAL ->
                Optional.of(threads.reveal(
                        subject.space(),
                        prompt,
                        entry.part(),
                        tx.participations().of(checkIn.id()),
                        tx.words().of(subject.space().id(), checkIn.id())));
            case SUMMARY -> Optional.of(summary(tx, subject));
            case NUDGE ->
                entry.person()
                        .filter(person -> stillWanted(tx, checkIn, person))
                        .map(person -> personal.nudge(subject.space(), checkIn, prompt));
            case LONE_ANSWER -> Optional.of(personal.loneAnswer(checkIn, prompt));
            case RECAP -> Optional.of(personal.recap(prompt));
            case WELCOME, PAUSED, TROUBLE, TROUBLE_LINE -> Optional.empty();
        };
    }

    private Message summary(Transaction tx, Subject subject) {
        CheckIn checkIn = subject.checkIn();
        List<Participation> took = tx.participations().of(checkIn.id());
        int expected = Expected.of(tx, checkIn).size();
        return threads.summary(
                subject.space(),
                checkIn,
                subject.prompt(),
                expected,
                took.size(),
                tx.tallies().of(checkIn.id()));
    }

    private static boolean stillWanted(Transaction tx, CheckIn checkIn, UserRef person) {
        return checkIn.state() == CheckIn.State.OPEN
                && tx.participations().find(checkIn.id(), person).isEmpty()
                && tx.members().find(checkIn.space(), person).isPresent();
    }

    private static Optional<Message> trouble(Transaction tx, Space space, OutboxEntry entry) {
        return entry.base().flatMap(tx.outbox()::find).map(failed -> PersonalMessages.trouble(space, failed));
    }
}
