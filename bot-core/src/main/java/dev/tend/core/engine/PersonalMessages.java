package dev.tend.core.engine;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a person is told alone: after answering, in a nudge, about an only answer, after a check-in, and of trouble. */
final class PersonalMessages {
    private final CheckInMessages questions;

    PersonalMessages(CheckInMessages questions) {
        this.questions = questions;
    }

    /** The answer was kept; how it stands, and what its author may still do. */
    Message kept(Space space, CheckIn checkIn, Prompt prompt, Map<String, String> fields, boolean joined) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text("Kept, thank you. " + standing(space, checkIn)));
        blocks.add(new Block.Text("You wrote: " + CheckInMessages.written(prompt, fields)));
        if (joined) {
            blocks.add(
                    new Block.Note("You take part here from now on: a check-in now and then, and at most one private "
                            + "reminder for each. Leave any time with /tend leave."));
        }
        if (checkIn.state() == CheckIn.State.OPEN) {
            String token = Actions.token(checkIn.id());
            blocks.add(new Block.Buttons(
                    prompt.choices().isEmpty()
                            ? List.of(
                                    new Block.Button(Actions.of(Verb.EDIT, token), "Edit"),
                                    new Block.Button(Actions.of(Verb.WITHDRAW, token), "Withdraw"))
                            : List.of(new Block.Button(Actions.of(Verb.WITHDRAW, token), "Withdraw"))));
        }
        return new Message(blocks);
    }

    private static String standing(Space space, CheckIn checkIn) {
        if (checkIn.state() == CheckIn.State.REVEALED) {
            return "All answers are in, and they open together now.";
        }
        return switch (checkIn.sharing()) {
            case PRIVATE -> "It is for you alone.";
            case AS_THEY_COME -> "It is in the thread now.";
            case TOGETHER ->
                space.audience() == Audience.COUPLE
                        ? "Nobody else sees it until you have both answered; then both answers open together."
                        : "Nobody else sees it until all are in or the time is up; then all answers open together.";
        };
    }

    /** There is still time. One for a check-in, and never a word about who else did or did not. */
    Message nudge(Space space, CheckIn checkIn, Prompt prompt) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text("There is still time for this one, if you like. It is open until "
                + Times.dayTime(checkIn.closesAt(), space.cadence().zone()) + "."));
        blocks.addAll(questions.asked(space, prompt));
        String token = Actions.token(checkIn.id());
        if (prompt.choices().isEmpty()) {
            blocks.add(new Block.Buttons(
                    new Block.Button(
                            Actions.of(
                                    Verb.ANSWER,
                                    token,
                                    prompt.id().toString(),
                                    checkIn.sharing().word()),
                            "Answer",
                            Block.Style.PRIMARY),
                    new Block.Button(Actions.of(Verb.PASS, token), "Not this one"),
                    new Block.Button(Actions.of(Verb.STOP_NUDGES), "Stop reminders")));
        } else {
            blocks.add(new Block.Buttons(prompt.choices().stream()
                    .map(choice -> new Block.Button(Actions.of(Verb.PICK, token, choice.key()), choice.label()))
                    .toList()));
            blocks.add(new Block.Buttons(
                    new Block.Button(Actions.of(Verb.PASS, token), "Not this one"),
                    new Block.Button(Actions.of(Verb.STOP_NUDGES), "Stop reminders")));
        }
        return new Message(blocks);
    }

    /** Nothing was shown, and the author of the only answer decides about it. The others know nothing of it. */
    Message loneAnswer(CheckIn checkIn, Prompt prompt) {
        String token = Actions.token(checkIn.id());
        return new Message(
                new Block.Text("The check-in \"" + questions.title(prompt) + "\" has closed, and answers did not open. "
                        + "Yours was seen by nobody. What shall become of it?"),
                new Block.Buttons(
                        new Block.Button(Actions.of(Verb.KEEP, token), "Keep it for me"),
                        new Block.Button(Actions.of(Verb.SHARE, token), "Share it anyway"),
                        new Block.Button(Actions.of(Verb.DELETE, token), "Delete it")),
                new Block.Note("If you do nothing, it stays with you alone."));
    }

    /** For each of a couple, after both answered. */
    Message recap(Prompt prompt) {
        return new Message(new Block.Text(
                "\"" + questions.title(prompt) + "\" is closed now. You both answered, and both answers are in "
                        + "your thread, to read again whenever you like."));
    }

    /** Something could not be delivered: which, why, and what can be done. */
    static Message trouble(Space space, Outbox.Filed failed) {
        String when = Times.dateTime(failed.since(), space.cadence().zone());
        String what = failed.entry().purpose() == Purpose.QUESTION ? "A check-in" : "A message";
        String how = failed.state() == Outbox.State.UNPROVEN
                ? " may or may not have arrived, and was not sent again: a second one would be worse than none."
                : " could not be delivered.";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(what + " of " + when + how));
        Trouble trouble = Trouble.of(failed);
        blocks.add(new Block.Text("Why: " + trouble.words()));
        blocks.add(new Block.Text("What helps: " + trouble.cure()));
        if (space.state() == Space.State.HALTED) {
            blocks.add(new Block.Text("As " + Space.MOST_FAILURES
                    + " in a row did not arrive, check-ins have stopped there. " + "/tend resume starts them again."));
        }
        blocks.add(new Block.Note("/tend status in that channel shows how things stand."));
        return new Message(blocks);
    }
}
