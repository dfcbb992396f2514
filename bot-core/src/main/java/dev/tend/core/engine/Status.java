package dev.tend.core.engine;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import dev.tend.core.practice.Bank;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Practice;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.Space;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** How a space stands: what is set, what comes, what came, and what did not and why. It names nobody and counts no one's answers. */
final class Status {
    private static final int DATES = 5;
    private static final int LATEST = 3;
    private static final int TROUBLES = 3;

    private final Bank bank;

    Status(Bank bank) {
        this.bank = bank;
    }

    Message of(Transaction tx, Space space, Instant now) {
        ZoneId zone = space.cadence().zone();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("How it stands here"));
        blocks.add(new Block.Text("Check-ins for " + who(space) + ", " + Times.cadence(space.cadence()) + ". "
                + people(space.members())));
        blocks.add(new Block.Text(coming(space, now)));
        List<CheckIn> latest = tx.checkIns().latest(space.id(), LATEST);
        if (!latest.isEmpty()) {
            StringBuilder text = new StringBuilder("Lately:");
            latest.forEach(checkIn -> text.append("\n• ").append(line(checkIn, zone)));
            blocks.add(new Block.Text(text.toString()));
        }
        List<Outbox.Filed> troubles = tx.outbox().troubled(space.id(), TROUBLES);
        if (troubles.isEmpty()) {
            blocks.add(new Block.Note("Everything that was due has been delivered."));
        } else {
            StringBuilder text = new StringBuilder("Trouble:");
            troubles.forEach(filed -> text.append("\n• ").append(line(filed, zone)));
            blocks.add(new Block.Text(text.toString()));
        }
        return new Message(blocks);
    }

    private static String who(Space space) {
        return switch (space.audience()) {
            case TEAM -> "a team";
            case COUPLE -> "a couple";
            case FRIENDS -> "friends";
            case FAMILY -> "a family";
        };
    }

    private static String people(int members) {
        return switch (members) {
            case 0 -> "Nobody has joined yet.";
            case 1 -> "1 person takes part.";
            default -> members + " people take part.";
        };
    }

    private static String coming(Space space, Instant now) {
        return switch (space.state()) {
            case PAUSED -> "They are paused. /tend resume starts them again.";
            case HALTED ->
                "They have stopped by themselves, since something is wrong. "
                        + "Once it is mended, /tend resume starts them again.";
            case ACTIVE -> {
                StringBuilder text = new StringBuilder("Coming:");
                space.next()
                        .ifPresent(next -> text.append("\n• ")
                                .append(Times.dateTime(
                                        next.at(), space.cadence().zone())));
                Instant from = space.next().map(next -> next.at()).orElse(now);
                space.cadence()
                        .next(from, DATES - 1)
                        .forEach(next -> text.append("\n• ")
                                .append(Times.dateTime(
                                        next.at(), space.cadence().zone())));
                yield text.toString();
            }
        };
    }

    private String line(CheckIn checkIn, ZoneId zone) {
        String title = bank.prompt(checkIn.prompt())
                .map(Prompt::practice)
                .flatMap(bank::practice)
                .map(Practice::title)
                .map(name -> ", \"" + name + "\"")
                .orElse("");
        String state = switch (checkIn.state()) {
            case OPEN -> "open until " + Times.dateTime(checkIn.closesAt(), zone);
            case REVEALED -> "answers are open in its thread";
            case CLOSED -> "closed";
            case SKIPPED -> "skipped, since " + checkIn.skipped().orElse("it did not fit");
            case MISSED -> "could not be delivered";
        };
        return Times.dateTime(checkIn.dueAt(), zone) + title + ": " + state + (checkIn.late() ? ", came late" : "")
                + ".";
    }

    private static String line(Outbox.Filed filed, ZoneId zone) {
        String what = filed.entry().purpose() == Purpose.QUESTION ? "a check-in" : "a message";
        String when = Times.dateTime(filed.since(), zone) + ", " + what + ": ";
        return switch (filed.state()) {
            case RETRY -> when + "not delivered yet; it is tried again.";
            case UNPROVEN -> when + "it may or may not have arrived, and was not sent again. The facilitator was told.";
            default -> when + Trouble.of(filed).words() + " The facilitator was told.";
        };
    }
}
