package dev.tend.core.content;

import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Depth;
import dev.tend.core.practice.Pack;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.Prompt.Answer;
import dev.tend.core.practice.Prompt.Choice;
import dev.tend.core.practice.Prompt.ContentNote;
import dev.tend.core.practice.Prompt.FollowUp;
import dev.tend.core.practice.Prompt.Mode;
import dev.tend.core.practice.Prompt.Reactions;
import dev.tend.core.practice.Prompt.Reveal;
import dev.tend.core.practice.Prompt.Status;
import dev.tend.core.practice.Prompt.Trigger;
import dev.tend.core.practice.PromptForm;
import dev.tend.core.practice.PromptId;
import dev.tend.core.practice.Visibility;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a pack of a file in which nothing is wrong, with the defaults for what it leaves out. */
final class PackMaker {
    private static final int MOST_CHARACTERS = 1000;

    private PackMaker() {}

    static Pack make(Part file) {
        Part pack = file.get("pack");
        String id = pack.get("id").text();
        return new Pack(
                id,
                pack.get("version").text(),
                pack.get("title").text(),
                pack.get("summary").text(),
                pack.get("source_locale").text(),
                pack.get("licence").text(),
                audience(pack),
                Depth.ofLevel(pack.get("depth_max").number(1)),
                file.get("prompts").items().stream()
                        .map(prompt -> prompt(id, prompt))
                        .toList());
    }

    private static Prompt prompt(String pack, Part prompt) {
        String id = prompt.get("id").text();
        return new Prompt(
                new PromptId(pack, id),
                prompt.get("rev").number(1),
                word(Status.class, prompt.get("status")).orElse(Status.ACTIVE),
                words(prompt.get("family")).orElse(id),
                prompt.get("practice").text(),
                word(PromptForm.class, prompt.get("form")).orElseThrow(),
                audience(prompt),
                Depth.ofLevel(prompt.get("depth").number(1)),
                prompt.get("effort_min").number(1),
                prompt.get("min_people").number(1),
                prompt.get("text").text().strip(),
                words(prompt.get("hint")),
                choices(prompt),
                answer(prompt.get("answer")),
                followUp(prompt.get("follow_up")),
                notes(prompt),
                word(Reactions.class, prompt.get("reactions")).orElse(Reactions.NONE));
    }

    private static Answer answer(Part answer) {
        return new Answer(
                word(Mode.class, answer.get("mode")).orElseThrow(),
                word(Visibility.class, answer.get("visibility")).orElseThrow(),
                word(Reveal.class, answer.get("reveal")),
                answer.get("max_chars").number(MOST_CHARACTERS),
                answer.get("share_later").node().asBoolean(false),
                answer.get("fields").texts());
    }

    private static Optional<FollowUp> followUp(Part followUp) {
        return followUp.present()
                ? Optional.of(new FollowUp(
                        followUp.get("after_hours").number(0),
                        word(Trigger.class, followUp.get("when")),
                        followUp.get("text").text().strip(),
                        choices(followUp)))
                : Optional.empty();
    }

    private static List<Choice> choices(Part owner) {
        return owner.get("choices").items().stream()
                .map(choice -> new Choice(
                        choice.get("key").text(), choice.get("label").text().strip()))
                .toList();
    }

    private static Set<Audience> audience(Part owner) {
        return owner.get("audience").texts().stream().map(Audience::ofWord).collect(Collectors.toSet());
    }

    private static Set<ContentNote> notes(Part prompt) {
        return prompt.get("content_notes").items().stream()
                .map(note -> word(ContentNote.class, note).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static Optional<String> words(Part part) {
        return Optional.of(part.text().strip()).filter(text -> !text.isEmpty());
    }

    /** The constant that a word of the format stands for; the schema has seen to it that there is one. */
    private static <E extends Enum<E>> Optional<E> word(Class<E> type, Part part) {
        return words(part).map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
    }
}
