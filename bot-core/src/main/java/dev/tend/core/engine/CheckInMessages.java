package dev.tend.core.engine;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.Form;
import dev.tend.core.chat.Message;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Bank;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Practice;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.Sharing;
import dev.tend.core.practice.Space;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a check-in is asked, and answered in a form. */
final class CheckInMessages {
    private final Bank bank;

    CheckInMessages(Bank bank) {
        this.bank = bank;
    }

    /** The question as its channel sees it now. */
    Message question(Space space, CheckIn checkIn, Prompt prompt, Map<String, Integer> tally) {
        List<Block> blocks = new ArrayList<>(asked(space, prompt));
        ZoneId zone = space.cadence().zone();
        if (checkIn.late()) {
            blocks.add(
                    new Block.Note("This comes late: it was meant for " + Times.dateTime(checkIn.dueAt(), zone) + "."));
        }
        if (checkIn.state() == CheckIn.State.OPEN) {
            blocks.add(new Block.Note("Open until " + Times.dayTime(checkIn.closesAt(), zone) + ". No rush. "
                    + whoSees(space.audience(), checkIn.sharing())));
            blocks.addAll(controls(checkIn, prompt, tally));
        } else {
            reactionsSoFar(prompt, tally).ifPresent(blocks::add);
            blocks.add(new Block.Note(
                    checkIn.state() == CheckIn.State.REVEALED
                            ? "All answers are in. They are in the thread below."
                            : "This one is closed. Thank you."));
            if (checkIn.state() == CheckIn.State.REVEALED) {
                blocks.add(new Block.Buttons(reactionButtons(checkIn, prompt, tally)));
            }
        }
        return new Message(blocks);
    }

    /** A prompt as its facilitator sees it before it is asked. */
    List<Block> asked(Space space, Prompt prompt) {
        return asked(space.audience(), prompt);
    }

    List<Block> asked(Audience audience, Prompt prompt) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title(prompt)));
        blocks.add(new Block.Text(text(audience, prompt.text())));
        prompt.hint().ifPresent(hint -> blocks.add(new Block.Note(text(audience, hint))));
        return blocks;
    }

    /**
     * The form in which a check-in is answered.
     *
     * @param about what it brings back: the check-in, and the message that asked if that is known
     */
    Form form(List<String> about, Audience audience, Sharing sharing, Prompt prompt, Map<String, String> before) {
        List<String> intro = new ArrayList<>();
        intro.add(whoSees(audience, sharing));
        intro.add(text(audience, prompt.text()));
        if (before.isEmpty()) {
            intro.add("If you have answered already, this takes its place.");
        }
        List<Form.Field> fields = new ArrayList<>();
        for (String name : fieldNames(prompt)) {
            fields.add(new Form.Field(
                    name,
                    fieldLabel(name),
                    Optional.empty(),
                    Optional.ofNullable(before.get(name)),
                    prompt.answer().most(),
                    true,
                    fields.isEmpty()));
        }
        return new Form(Actions.of(Verb.SUBMIT, about.toArray(String[]::new)), "Your answer", intro, fields, "Send");
    }

    /** The names of the fields in which a prompt is answered. */
    static List<String> fieldNames(Prompt prompt) {
        return prompt.answer().fields().isEmpty()
                ? List.of("answer")
                : prompt.answer().fields();
    }

    /** What somebody wrote or chose, as one text. */
    static String written(Prompt prompt, Map<String, String> fields) {
        if (fields.containsKey(CHOICE)) {
            return choiceLabel(prompt, fields.get(CHOICE));
        }
        List<String> lines = new ArrayList<>();
        for (String name : fieldNames(prompt)) {
            String value = fields.getOrDefault(name, "");
            if (!value.isBlank()) {
                lines.add(fieldNames(prompt).size() == 1 ? value : fieldLabel(name) + ": " + value);
            }
        }
        return String.join("\n", lines);
    }

    static String choiceLabel(Prompt prompt, String key) {
        return prompt.choices().stream()
                .filter(choice -> choice.key().equals(key))
                .map(Prompt.Choice::label)
                .findFirst()
                .orElse(key);
    }

    /** The practice behind a prompt, why it is worth a try, and how good the evidence is. */
    Message why(Prompt prompt) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title(prompt)));
        bank.practice(prompt.practice()).ifPresent(practice -> {
            blocks.add(new Block.Text(practice.why()));
            blocks.add(new Block.Note("Where this comes from: " + practice.evidence()));
        });
        blocks.add(
                new Block.Note(
                        "Tend offers small practices drawn from research on close relationships and teams. It is not therapy."));
        return new Message(blocks);
    }

    String title(Prompt prompt) {
        return bank.practice(prompt.practice()).map(Practice::title).orElse("Check-in");
    }

    static final String CHOICE = "choice";

    /** Who will see an answer, in one sentence that stands above the field. */
    static String whoSees(Audience audience, Sharing sharing) {
        return switch (sharing) {
            case PRIVATE -> "Only you see your answer.";
            case AS_THEY_COME -> "Everyone here sees your answer, with your name, as soon as you send it.";
            case TOGETHER ->
                audience == Audience.COUPLE
                        ? "Only you two see the answers, and only once you have both answered."
                        : "Answers open together, once all are in or the time is up. Until then only you see yours.";
        };
    }

    private List<Block> controls(CheckIn checkIn, Prompt prompt, Map<String, Integer> tally) {
        String token = Actions.token(checkIn.id());
        List<Block> rows = new ArrayList<>();
        List<Block.Button> row = new ArrayList<>();
        if (prompt.choices().isEmpty()) {
            row.add(new Block.Button(
                    Actions.of(
                            Verb.ANSWER,
                            token,
                            prompt.id().toString(),
                            checkIn.sharing().word()),
                    "Answer",
                    Block.Style.PRIMARY));
        } else {
            rows.add(new Block.Buttons(prompt.choices().stream()
                    .map(choice -> new Block.Button(Actions.of(Verb.PICK, token, choice.key()), choice.label()))
                    .toList()));
        }
        row.add(new Block.Button(Actions.of(Verb.PASS, token), "Pass"));
        row.addAll(reactionButtons(checkIn, prompt, tally));
        row.add(whyButton(prompt));
        rows.add(new Block.Buttons(row));
        return rows;
    }

    private static Block.Button whyButton(Prompt prompt) {
        return new Block.Button(Actions.of(Verb.WHY, prompt.id().toString()), "Why this?");
    }

    private List<Block.Button> reactionButtons(CheckIn checkIn, Prompt prompt, Map<String, Integer> tally) {
        List<Block.Button> buttons = new ArrayList<>();
        for (ReactionKind kind : ReactionKind.of(prompt.reactions())) {
            buttons.add(new Block.Button(
                    Actions.of(Verb.REACT, Actions.token(checkIn.id()), kind.word()), counted(kind, tally)));
        }
        if (checkIn.state() == CheckIn.State.REVEALED) {
            buttons.add(whyButton(prompt));
        }
        return buttons;
    }

    private static Optional<Block> reactionsSoFar(Prompt prompt, Map<String, Integer> tally) {
        String line = reactions(prompt, tally);
        return line.isEmpty() ? Optional.empty() : Optional.of(new Block.Text(line));
    }

    /** Reactions in words, such as "Nice: 3. Well done: 1."; empty if there are none. */
    static String reactions(Prompt prompt, Map<String, Integer> tally) {
        List<String> said = new ArrayList<>();
        for (ReactionKind kind : ReactionKind.of(prompt.reactions())) {
            int count = tally.getOrDefault(kind.word(), 0);
            if (count > 0) {
                said.add(kind.label() + ": " + count + ".");
            }
        }
        return String.join(" ", said);
    }

    private static String counted(ReactionKind kind, Map<String, Integer> tally) {
        int count = tally.getOrDefault(kind.word(), 0);
        return count == 0 ? kind.label() : kind.label() + " (" + count + ")";
    }

    private static String fieldLabel(String name) {
        return switch (name) {
            case "answer" -> "Your answer";
            case "enjoyed" -> "A moment I enjoyed";
            case "on_my_mind" -> "Something on my mind";
            case "more_of" -> "What I would love more of";
            case "what_i_did" -> "What I did";
            case "how_it_may_have_landed" -> "How it may have landed";
            case "next_time" -> "What I will do next time";
            default -> Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('_', ' ');
        };
    }

    /** A prompt's text for the people of an audience. */
    static String text(Audience audience, String text) {
        String group = switch (audience) {
            case TEAM -> "this team";
            case COUPLE -> "you two";
            case FRIENDS -> "your friends";
            case FAMILY -> "your family";
        };
        return text.replace("{partner}", audience == Audience.COUPLE ? "your partner" : "someone here")
                .replace("{group}", group);
    }
}
