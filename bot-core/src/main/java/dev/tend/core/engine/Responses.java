package dev.tend.core.engine;

import dev.tend.core.chat.Message;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Reply;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Bank;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.Participation;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.PromptId;
import dev.tend.core.practice.Sharing;
import dev.tend.core.practice.Space;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answering, editing, withdrawing and passing. Each may come twice and has one effect. */
final class Responses {
    /** The longest message id that a form's action has room for. */
    private static final int MOST_MESSAGE_ID = 60;

    private final Store store;
    private final Bank bank;
    private final Reveals reveals;
    private final CheckInMessages questions;
    private final PersonalMessages personal;
    private final InstantSource clock;

    Responses(Store store, Bank bank, Reveals reveals, InstantSource clock) {
        this.store = store;
        this.bank = bank;
        this.reveals = reveals;
        this.questions = new CheckInMessages(bank);
        this.personal = new PersonalMessages(questions);
        this.clock = clock;
    }

    Map<Verb, Handler> handlers() {
        return Map.of(
                Verb.ANSWER, this::answer,
                Verb.SUBMIT, this::submit,
                Verb.EDIT, this::edit,
                Verb.WITHDRAW, this::withdraw,
                Verb.PASS, this::pass,
                Verb.PICK, this::pick,
                Verb.WHY, this::why);
    }

    /** Opens the form from what the button says alone: a form must be open before any store is asked. */
    private Reply answer(Turn turn) {
        Optional<Prompt> prompt = bank.prompt(PromptId.parse(turn.arg(1)));
        if (prompt.isEmpty()) {
            return Says.gone();
        }
        Sharing sharing = Sharing.valueOf(turn.arg(2).toUpperCase(Locale.ROOT));
        Audience audience = prompt.get().audience().contains(Audience.COUPLE) ? Audience.COUPLE : Audience.TEAM;
        return new Reply.OpenForm(questions.form(about(turn), audience, sharing, prompt.get(), Map.of()));
    }

    /** A form does not say which message it was opened from, so it carries that itself, where it fits. */
    private static List<String> about(Turn turn) {
        return turn.message()
                .map(MessageRef::message)
                .filter(message -> message.length() <= MOST_MESSAGE_ID && !message.contains(":"))
                .map(message -> List.of(turn.arg(0), message))
                .orElseGet(() -> List.of(turn.arg(0)));
    }

    /** Somebody who used the question has it before them: if it was not certain that it is there, it is now. */
    private static void seen(Transaction tx, Subject subject, Turn turn) {
        turn.message()
                .or(() -> Optional.of(turn.arg(1))
                        .filter(message -> !message.isEmpty())
                        .map(message -> new MessageRef(turn.channel(), message)))
                .filter(message -> message.channel().equals(subject.space().channel()))
                .ifPresent(message ->
                        tx.outbox().prove(Keys.question(subject.checkIn().id()), message));
    }

    private Reply edit(Turn turn) {
        return store.inTransaction(tx -> turn.checkIn()
                .flatMap(id -> subject(tx, id))
                .filter(subject -> subject.checkIn().takesAnswers(clock.instant()))
                .<Reply>map(subject -> new Reply.OpenForm(questions.form(
                        List.of(turn.arg(0)),
                        subject.space().audience(),
                        subject.checkIn().sharing(),
                        subject.prompt(),
                        tx.words()
                                .find(subject.space().id(), subject.checkIn().id(), turn.user())
                                .orElse(Map.of()))))
                .orElseGet(Says::closed));
    }

    private Reply submit(Turn turn) {
        Map<String, String> written = new LinkedHashMap<>();
        turn.fields().keySet().stream().sorted().forEach(name -> {
            if (!turn.field(name).isEmpty()) {
                written.put(name, turn.field(name));
            }
        });
        if (written.isEmpty()) {
            String first = turn.fields().keySet().stream().sorted().findFirst().orElse("answer");
            return new Reply.FieldErrors(
                    Map.of(first, "Please write a word or two. If you would rather not, close this and press Pass."));
        }
        return take(turn, written);
    }

    private Reply pick(Turn turn) {
        return take(turn, Map.of(CheckInMessages.CHOICE, turn.arg(1)));
    }

    private Reply take(Turn turn, Map<String, String> written) {
        Instant now = clock.instant();
        return store.inTransaction(tx -> {
            Optional<Subject> found = turn.checkIn().flatMap(id -> hold(tx, id));
            if (found.isEmpty() || !found.get().checkIn().takesAnswers(now)) {
                return found.isEmpty() ? Says.goneBut(written) : Says.closedBut(written);
            }
            Subject subject = found.get();
            seen(tx, subject, turn);
            if (written.containsKey(CheckInMessages.CHOICE) && !subject.offers(written.get(CheckInMessages.CHOICE))) {
                return Says.gone();
            }
            boolean member =
                    tx.members().find(subject.space().id(), turn.user()).isPresent();
            if (!member && subject.space().audience() == Audience.COUPLE) {
                return Says.onlyForTwo();
            }
            boolean joined = !member && tx.members().join(subject.space().id(), turn.user(), now);
            tx.words().put(subject.space().id(), subject.checkIn().id(), turn.user(), written);
            took(tx, subject, turn, Participation.Kind.ANSWERED);
            show(tx, subject, turn, now);
            CheckIn after = reveals.settle(tx, subject.space(), subject.checkIn(), now);
            return new Reply.Ephemeral(personal.kept(subject.space(), after, subject.prompt(), written, joined));
        });
    }

    private Reply withdraw(Turn turn) {
        Instant now = clock.instant();
        return store.inTransaction(tx -> turn.checkIn()
                .flatMap(id -> hold(tx, id))
                .filter(subject -> subject.checkIn().takesAnswers(now))
                .<Reply>map(subject -> {
                    tx.words().remove(subject.checkIn().id(), turn.user());
                    tx.participations().remove(subject.checkIn().id(), turn.user());
                    refresh(tx, subject, turn, now);
                    return new Reply.Update(
                            Message.of("Withdrawn. Nothing of it is kept. You can still answer while it is open."));
                })
                .orElseGet(Says::closed));
    }

    private Reply pass(Turn turn) {
        Instant now = clock.instant();
        return store.inTransaction(tx -> turn.checkIn()
                .flatMap(id -> hold(tx, id))
                .filter(subject -> subject.checkIn().takesAnswers(now))
                .<Reply>map(subject -> {
                    seen(tx, subject, turn);
                    if (tx.members().find(subject.space().id(), turn.user()).isPresent()) {
                        tx.words().remove(subject.checkIn().id(), turn.user());
                        took(tx, subject, turn, Participation.Kind.PASSED);
                        refresh(tx, subject, turn, now);
                        reveals.settle(tx, subject.space(), subject.checkIn(), now);
                    }
                    return new Reply.Ephemeral(Message.of("Passed, and that is fine. Nobody is told."));
                })
                .orElseGet(Says::closed));
    }

    private Reply why(Turn turn) {
        return bank.prompt(PromptId.parse(turn.arg(0)))
                .<Reply>map(prompt -> new Reply.Ephemeral(questions.why(prompt)))
                .orElseGet(Says::gone);
    }

    private static void took(Transaction tx, Subject subject, Turn turn, Participation.Kind kind) {
        tx.participations().put(new Participation(subject.checkIn().id(), turn.user(), kind, 0, false));
    }

    /** Shows an answer that comes as it is given, or its new words if it is there already. */
    private static void show(Transaction tx, Subject subject, Turn turn, Instant now) {
        if (subject.checkIn().sharing() == Sharing.AS_THEY_COME) {
            OutboxEntry post = OutboxEntry.answer(subject.space(), subject.checkIn(), turn.user(), now);
            tx.outbox().add(List.of(tx.outbox().find(post.key()).isPresent() ? post.edited(now) : post));
        }
    }

    /** Brings an answer that is shown already up to date. */
    private static void refresh(Transaction tx, Subject subject, Turn turn, Instant now) {
        OutboxEntry post = OutboxEntry.answer(subject.space(), subject.checkIn(), turn.user(), now);
        if (tx.outbox().find(post.key()).isPresent()) {
            tx.outbox().add(List.of(post.edited(now)));
        }
    }

    private Optional<Subject> subject(Transaction tx, CheckInId id) {
        return tx.checkIns().find(id).flatMap(checkIn -> subject(tx, checkIn));
    }

    private Optional<Subject> hold(Transaction tx, CheckInId id) {
        return tx.checkIns().hold(id).flatMap(checkIn -> subject(tx, checkIn));
    }

    private Optional<Subject> subject(Transaction tx, CheckIn checkIn) {
        return tx.spaces()
                .find(checkIn.space())
                .flatMap(space -> bank.prompt(checkIn.prompt()).map(prompt -> new Subject(space, checkIn, prompt)));
    }

    private record Subject(Space space, CheckIn checkIn, Prompt prompt) {
        boolean offers(String choice) {
            return prompt.choices().stream().anyMatch(one -> one.key().equals(choice));
        }
    }
}
