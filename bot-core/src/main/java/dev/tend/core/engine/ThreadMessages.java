package dev.tend.core.engine;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Participation;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.PromptForm;
import dev.tend.core.practice.Sharing;
import dev.tend.core.practice.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What stands in the thread of a check-in: answers, one by one or together, and how it went. */
final class ThreadMessages {
    /** The most characters of answers in one message of a reveal, so that no platform cuts any. */
    private static final int PART = 1_800;

    private final CheckInMessages questions;

    ThreadMessages(CheckInMessages questions) {
        this.questions = questions;
    }

    /** How many answers one message of a reveal holds. It goes by how long they may be: how long they are is nobody's business yet. */
    static int perPart(Prompt prompt) {
        int most = prompt.choices().isEmpty()
                ? prompt.answer().most() * CheckInMessages.fieldNames(prompt).size()
                : 1;
        return Math.max(1, PART / Math.max(most, PART / 10));
    }

    /** Whether a reveal shows how often each choice was made, and not by whom. */
    static boolean countsOnly(Space space, Prompt prompt) {
        return prompt.form() == PromptForm.PICK_ONE && space.audience() != Audience.COUPLE;
    }

    /** One message of a reveal. */
    Message reveal(
            Space space, Prompt prompt, int part, List<Participation> all, Map<UserRef, Map<String, String>> words) {
        List<Block> blocks = new ArrayList<>();
        if (part == 0) {
            blocks.add(new Block.Heading(
                    space.audience() == Audience.COUPLE ? "Both answers, together" : "All answers, together"));
        }
        if (countsOnly(space, prompt)) {
            blocks.add(new Block.Text(counts(prompt, words)));
            return new Message(blocks);
        }
        all.stream()
                .filter(one -> one.answered() && one.part() == part)
                .forEach(one -> blocks.add(quote(prompt, one, words)));
        return new Message(blocks.isEmpty() ? List.of(new Block.Note(GONE)) : blocks);
    }

    /** One answer that is shown as it came; a withdrawn one says only that. */
    Message answer(Prompt prompt, UserRef author, Optional<Map<String, String>> fields) {
        return fields.<Message>map(
                        written -> new Message(new Block.Quote(author, CheckInMessages.written(prompt, written))))
                .orElseGet(() -> new Message(new Block.Note(GONE)));
    }

    /** How a check-in went: how many took part, what it was about, and its reactions. It names nobody. */
    Message summary(Space space, CheckIn checkIn, Prompt prompt, int expected, int took, Map<String, Integer> tally) {
        if (space.audience() == Audience.COUPLE) {
            return new Message(new Block.Text("This one closed. Nothing was shown, and that is fine."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("How it went"));
        blocks.add(new Block.Text(tookPart(took, expected) + " The practice was \"" + questions.title(prompt) + "\"."));
        String reactions = CheckInMessages.reactions(prompt, tally);
        if (!reactions.isEmpty()) {
            blocks.add(new Block.Text(reactions));
        }
        if (checkIn.sharing() == Sharing.PRIVATE && took > 0) {
            blocks.add(new Block.Note("Answers to this one stay with their authors."));
        }
        blocks.add(new Block.Note("Taking part is always up to you."));
        return new Message(blocks);
    }

    private static final String GONE = "This answer was taken back by its author.";

    private static Block quote(Prompt prompt, Participation one, Map<UserRef, Map<String, String>> words) {
        return Optional.ofNullable(words.get(one.person()))
                .filter(fields -> !one.hidden())
                .<Block>map(fields -> new Block.Quote(one.person(), CheckInMessages.written(prompt, fields)))
                .orElseGet(() -> new Block.Note(GONE));
    }

    private static String counts(Prompt prompt, Map<UserRef, Map<String, String>> words) {
        Map<String, Integer> counted = new TreeMap<>();
        words.values()
                .forEach(fields -> counted.merge(fields.getOrDefault(CheckInMessages.CHOICE, ""), 1, Integer::sum));
        List<String> lines = new ArrayList<>();
        prompt.choices().forEach(choice -> lines.add(choice.label() + ": " + counted.getOrDefault(choice.key(), 0)));
        return String.join("\n", lines);
    }

    private static String tookPart(int took, int expected) {
        if (took == 0) {
            return "Nobody took part this time.";
        }
        String people = took == 1 ? "1 person" : took + " people";
        return took > expected ? people + " took part." : people + " of " + expected + " took part.";
    }
}
