package dev.tend.core.engine;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Sharing;
import dev.tend.core.practice.Space;
import java.util.ArrayList;
import java.util.List;

/** What a channel is told about its space. */
final class SpaceMessages {
    private SpaceMessages() {}

    /** Tells a channel what begins here, and how to take part. */
    static Message welcome(Space space) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("A small check-in, now and then"));
        blocks.add(new Block.Text("From now on there is one here " + Times.cadence(space.cadence()) + ". "
                + sharing(space) + " You can always pass, and nobody is told."));
        space.next()
                .ifPresent(next -> blocks.add(new Block.Text("The first: "
                        + Times.dateTime(next.at(), space.cadence().zone()) + ".")));
        blocks.add(new Block.Note(invitation(space.audience())));
        String token = Actions.token(space.id().value());
        blocks.add(new Block.Buttons(
                new Block.Button(Actions.of(Verb.JOIN, token), joinLabel(space.audience()), Block.Style.PRIMARY),
                new Block.Button(Actions.of(Verb.LEAVE, token), "Leave")));
        return new Message(blocks);
    }

    /** The same for all, whoever paused: nobody learns who. */
    static Message paused() {
        return Message.of("Check-ins are paused here.");
    }

    /** For the facilitator who cannot be written to; it says nothing about anyone. */
    static Message troubleLine() {
        return Message.of("Something here could not be delivered. /tend status shows what, and what helps.");
    }

    private static String sharing(Space space) {
        if (space.audience() == Audience.COUPLE) {
            return "You both answer unseen; once both answers are in, both open together.";
        }
        return space.sharing() == Sharing.TOGETHER
                ? "Answers stay closed until all are in or the time is up; then they open together."
                : "Answers show in the thread as they come.";
    }

    private static String invitation(Audience audience) {
        String who = audience == Audience.COUPLE
                ? "It begins once both of you have joined. Either can leave at any time, alone and without a reason."
                : "Join if you would like to take part; leave whenever you like, and nobody is told.";
        return audience.nudges()
                ? who + " Taking part means at most one private reminder for a check-in, and you can stop those."
                : who;
    }

    static String joinLabel(Audience audience) {
        return audience == Audience.COUPLE ? "I am 18 or older: join" : "Join";
    }
}
