package dev.tend.core.engine;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.Reply;
import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Space;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joining and leaving: people take part because they said so, and stop the moment they say so. */
final class Memberships {
    private static final int RECENT = 20;

    private final Store store;
    private final Reveals reveals;
    private final InstantSource clock;

    Memberships(Store store, Reveals reveals, InstantSource clock) {
        this.store = store;
        this.reveals = reveals;
        this.clock = clock;
    }

    Map<Verb, Handler> handlers() {
        return Map.of(Verb.JOIN, this::join, Verb.LEAVE, this::leave);
    }

    Reply join(Turn turn) {
        Instant now = clock.instant();
        return store.inTransaction(tx -> {
            Optional<Space> found = tx.spaces().at(turn.channel());
            if (found.isEmpty()) {
                return Permissions.noSpace();
            }
            Space space = found.get();
            boolean member = tx.members().find(space.id(), turn.user()).isPresent();
            if (!member && space.members() >= space.most()) {
                return Says.onlyForTwo();
            }
            tx.members().join(space.id(), turn.user(), now);
            return new Reply.Ephemeral(welcome(space, member));
        });
    }

    Reply leave(Turn turn) {
        Instant now = clock.instant();
        return store.inTransaction(tx -> {
            Optional<Space> found = tx.spaces().at(turn.channel());
            if (found.isEmpty()) {
                return Permissions.noSpace();
            }
            Space space = found.get();
            if (!tx.members().leave(space.id(), turn.user())) {
                return Says.privately("You are not taking part here, so there is nothing to leave.");
            }
            for (CheckIn checkIn : tx.checkIns().latest(space.id(), RECENT)) {
                forget(tx, space, checkIn, turn.user(), now);
            }
            if (space.audience() == Audience.COUPLE && space.state() == Space.State.ACTIVE) {
                tx.spaces().save(space.paused());
                tx.outbox().add(List.of(OutboxEntry.toChannel(Purpose.PAUSED, space, now)));
            }
            return new Reply.Ephemeral(new Message(
                    new Block.Text("You have left. Nothing more comes to you from here, and nobody is told. "
                            + "What you had written and not yet shown is deleted."),
                    new Block.Buttons(new Block.Button(
                            Actions.of(Verb.JOIN, Actions.token(space.id().value())), "Join again"))));
        });
    }

    /** Words that were not shown yet go with their author; a couple's check-in ends, for others it goes on without them. */
    private void forget(Transaction tx, Space space, CheckIn checkIn, UserRef person, Instant now) {
        if (checkIn.state() != CheckIn.State.OPEN) {
            return;
        }
        CheckIn held = tx.checkIns().hold(checkIn.id()).orElse(checkIn);
        boolean shown = tx.outbox()
                .find(OutboxEntry.answer(space, held, person, now).key())
                .isPresent();
        if (!shown) {
            tx.words().remove(held.id(), person);
            tx.participations().remove(held.id(), person);
        }
        if (space.audience() == Audience.COUPLE) {
            tx.checkIns().save(held.in(CheckIn.State.CLOSED));
            tx.outbox().add(List.of(OutboxEntry.question(space, held).edited(now)));
        } else {
            reveals.settle(tx, space, held, now);
        }
    }

    private static Message welcome(Space space, boolean member) {
        String first = member ? "You take part here already. " : "You take part here now. ";
        String next = space.next()
                .map(occurrence -> "The next check-in is on "
                        + Times.dateTime(occurrence.at(), space.cadence().zone()) + ".")
                .orElse("Check-ins are paused at the moment.");
        boolean alone = space.audience() == Audience.COUPLE && !member && space.members() == 0;
        return new Message(
                new Block.Text(first + (alone ? "It begins once both of you have joined." : next)),
                new Block.Note("You can pass on any of them, and leave at any time with /tend leave."));
    }
}
