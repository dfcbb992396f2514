package dev.tend.core.engine;

import dev.tend.core.chat.ReactionChanged;
import dev.tend.core.chat.Reply;
import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.Bank;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Prompt;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reactions to check-ins, by emoji or by the button that says the same in words; each counts once for each person. */
final class Reactions {
    /** New totals are shown together, not one edit for each tap: platforms limit edits, and people dislike flicker. */
    static final Duration GATHER = Duration.ofSeconds(2);

    private final Store store;
    private final Bank bank;
    private final InstantSource clock;

    Reactions(Store store, Bank bank, InstantSource clock) {
        this.store = store;
        this.bank = bank;
        this.clock = clock;
    }

    Map<Verb, Handler> handlers() {
        return Map.of(Verb.REACT, this::toggle);
    }

    /** An emoji came or went on a message; one that means nothing to Tend changes nothing. */
    void onEmoji(ReactionChanged event) {
        ReactionKind.ofEmoji(event.emoji())
                .ifPresent(kind -> store.run(tx -> tx.checkIns()
                        .askedBy(event.message())
                        .filter(checkIn -> counts(checkIn, kind))
                        .ifPresent(
                                checkIn -> set(tx, checkIn, event.user(), kind, Tallies.Way.EMOJI, event.present()))));
    }

    private Reply toggle(Turn turn) {
        return store.inTransaction(tx -> {
            Optional<ReactionKind> kind = ReactionKind.ofWord(turn.arg(1));
            Optional<CheckIn> checkIn = turn.checkIn()
                    .flatMap(tx.checkIns()::find)
                    .filter(one -> kind.isPresent() && counts(one, kind.get()));
            if (checkIn.isEmpty()) {
                return Says.closed();
            }
            boolean present = !tx.tallies().has(checkIn.get().id(), turn.user(), turn.arg(1), Tallies.Way.BUTTON);
            set(tx, checkIn.get(), turn.user(), kind.get(), Tallies.Way.BUTTON, present);
            return Says.privately(
                    present
                            ? "Counted: " + kind.get().label() + ". Press it again to take it back."
                            : "Taken back: " + kind.get().label() + ".");
        });
    }

    private boolean counts(CheckIn checkIn, ReactionKind kind) {
        boolean going = checkIn.state() == CheckIn.State.OPEN || checkIn.state() == CheckIn.State.REVEALED;
        return going
                && bank.prompt(checkIn.prompt())
                        .map(Prompt::reactions)
                        .filter(set -> ReactionKind.of(set).contains(kind))
                        .isPresent();
    }

    private void set(
            Transaction tx, CheckIn checkIn, UserRef person, ReactionKind kind, Tallies.Way way, boolean present) {
        if (tx.tallies().set(checkIn.id(), person, kind.word(), way, present)) {
            Instant soon = clock.instant().plus(GATHER);
            tx.spaces()
                    .find(checkIn.space())
                    .ifPresent(space -> tx.outbox()
                            .add(List.of(OutboxEntry.question(space, checkIn).edited(soon))));
        }
    }
}
