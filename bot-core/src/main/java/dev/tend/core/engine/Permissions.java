package dev.tend.core.engine;

import dev.tend.core.chat.Message;
import dev.tend.core.chat.Reply;
import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.Space;

/** Who may change a space, and what the others are told. Asked again at every step, so that a change works at once. */
final class Permissions {
    private Permissions() {}

    static boolean mayChange(Transaction tx, Space space, UserRef person) {
        return space.mayChange(person, tx.members().find(space.id(), person).isPresent());
    }

    static Reply refused(Space space) {
        return new Reply.Ephemeral(refusal(space));
    }

    static Message refusal(Space space) {
        return switch (space.audience()) {
            case COUPLE -> Message.of("Only the two who joined this space can do that. Nothing was changed.");
            case TEAM, FRIENDS, FAMILY ->
                Message.of("Only the facilitator who set this space up can do that. Nothing was changed.");
        };
    }

    static Reply noSpace() {
        return Says.privately("There are no check-ins in this channel yet. /tend setup begins.");
    }
}
