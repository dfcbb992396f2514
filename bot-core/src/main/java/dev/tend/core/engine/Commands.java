package dev.tend.core.engine;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.Reply;
import dev.tend.core.practice.Bank;
import dev.tend.core.practice.Space;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code /tend …} and does it. What is not a command gets a kind answer, and changes nothing. */
final class Commands {
    private final Store store;
    private final Bank bank;
    private final Setup setup;
    private final Sessions sessions;
    private final Memberships memberships;
    private final Status status;
    private final InstantSource clock;

    Commands(Store store, Bank bank, Setup setup, Sessions sessions, Memberships memberships, InstantSource clock) {
        this.store = store;
        this.bank = bank;
        this.setup = setup;
        this.sessions = sessions;
        this.memberships = memberships;
        this.status = new Status(bank);
        this.clock = clock;
    }

    /** Does what the text behind {@code /tend} says. */
    Reply on(Turn turn, String text) {
        List<String> words = Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return help("");
        }
        List<String> rest = words.subList(1, words.size());
        Optional<Command> command = Command.ofWord(words.get(0));
        if (command.isEmpty()) {
            return help(unknown(words.get(0)));
        }
        return switch (command.get()) {
            case SETUP -> setup.begin(turn, String.join(" ", rest));
            case RUN -> sessions.run(turn, rest);
            case STATUS -> status(turn);
            case PAUSE -> pause(turn);
            case RESUME -> resume(turn);
            case JOIN -> memberships.join(turn);
            case LEAVE -> memberships.leave(turn);
            case HELP -> help("");
        };
    }

    /** How what is being typed may go on: commands, and the practices behind {@code run}. */
    Reply.Choices complete(String text) {
        String typed = text.stripLeading().toLowerCase(Locale.ROOT);
        if (typed.startsWith(Command.RUN.word() + " ")) {
            String begun = typed.substring(Command.RUN.word().length() + 1).strip();
            return new Reply.Choices(bank.practices().stream()
                    .filter(practice -> practice.id().contains(begun)
                            || practice.title().toLowerCase(Locale.ROOT).contains(begun))
                    .limit(25)
                    .map(practice -> new Block.Option("run " + practice.id(), practice.title()))
                    .toList());
        }
        return new Reply.Choices(Stream.of(Command.values())
                .filter(command -> command.word().startsWith(typed.strip()))
                .map(command -> new Block.Option(command.word(), command.usage(), Optional.of(command.does())))
                .toList());
    }

    private Reply status(Turn turn) {
        Instant now = clock.instant();
        return store.inTransaction(tx -> tx.spaces()
                .at(turn.channel())
                .<Reply>map(space -> new Reply.Ephemeral(status.of(tx, space, now)))
                .orElseGet(Permissions::noSpace));
    }

    private Reply pause(Turn turn) {
        Instant now = clock.instant();
        return change(turn, (tx, space) -> {
            if (space.state() == Space.State.PAUSED) {
                return "They are paused already. /tend resume starts them again.";
            }
            tx.spaces().save(space.paused());
            tx.outbox().add(List.of(OutboxEntry.toChannel(Purpose.PAUSED, space, now)));
            return "Paused. A check-in that is open now goes on to its end. /tend resume starts them again.";
        });
    }

    private Reply resume(Turn turn) {
        Instant now = clock.instant();
        return change(turn, (tx, space) -> {
            if (space.state() == Space.State.ACTIVE) {
                return "They are not paused. " + next(space);
            }
            Space resumed = space.resumed(now);
            tx.spaces().save(resumed);
            return "Going on. " + next(resumed);
        });
    }

    private interface Change {
        String make(Transaction tx, Space space);
    }

    private Reply change(Turn turn, Change change) {
        return store.inTransaction(tx -> tx.spaces()
                .at(turn.channel())
                .map(space -> Permissions.mayChange(tx, space, turn.user())
                        ? Says.privately(change.make(tx, space))
                        : Permissions.refused(space))
                .orElseGet(Permissions::noSpace));
    }

    private static String next(Space space) {
        return space.next()
                .map(next -> "The next check-in: "
                        + Times.dateTime(next.at(), space.cadence().zone()) + ".")
                .orElse("");
    }

    private static String unknown(String word) {
        return "I do not know \"" + word + "\", so nothing was changed."
                + Command.near(word)
                        .map(near -> " Did you mean /tend " + near.word() + "?")
                        .orElse("");
    }

    private static Reply help(String before) {
        String list = Stream.of(Command.values())
                .map(command -> "/tend " + command.usage() + " – " + command.does() + ".")
                .collect(Collectors.joining("\n"));
        Block.Note note = new Block.Note(
                "Tend is a small thing for people who matter to each other. It is not therapy, and not a crisis service.");
        return new Reply.Ephemeral(
                before.isEmpty()
                        ? new Message(new Block.Heading("What Tend can do"), new Block.Text(list), note)
                        : new Message(new Block.Text(before), new Block.Text(list)));
    }
}
