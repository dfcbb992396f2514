package dev.tend.core.engine;

import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Bank;
import dev.tend.core.practice.Depth;
import dev.tend.core.practice.Pack;
import dev.tend.core.practice.Practice;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.PromptForm;
import dev.tend.core.practice.PromptId;
import dev.tend.core.practice.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A small bank: for teams and couples a question in each of four practices, a choice, a small action and a note to oneself. */
public final class TestBank {
    private static final List<String> PRACTICES = List.of("trust", "view", "play", "value");

    private TestBank() {}

    /** The same bank with its four questions alone. */
    public static Bank questions() {
        return bank(prompt -> PRACTICES.contains(prompt.practice()));
    }

    public static Bank bank() {
        return bank(prompt -> true);
    }

    private static Bank bank(Predicate<Prompt> which) {
        List<Practice> practices = new ArrayList<>();
        for (String id : List.of("trust", "view", "play", "value", "taste", "action", "note", "deep")) {
            practices.add(new Practice(
                    practices.size() + 1,
                    id,
                    "ours",
                    Map.of(Audience.TEAM, Depth.OPEN, Audience.COUPLE, Depth.DEEP),
                    "On " + id,
                    "Why " + id + " matters.",
                    "A study of " + id + "."));
        }
        return new Bank(practices, List.of(pack(Audience.TEAM, which), pack(Audience.COUPLE, which)));
    }

    private static Pack pack(Audience audience, Predicate<Prompt> which) {
        List<Prompt> prompts = new ArrayList<>();
        for (String practice : PRACTICES) {
            prompts.add(prompt(audience, practice, PromptForm.QUESTION, open(audience), List.of(), Depth.SPARK));
        }
        prompts.add(prompt(audience, "taste", PromptForm.PICK_ONE, open(audience), choices(), Depth.SPARK));
        prompts.add(prompt(audience, "action", PromptForm.MICRO_ACTION, Visibility.PRIVATE, choices(), Depth.SPARK));
        prompts.add(prompt(audience, "note", PromptForm.REFLECTION, Visibility.PRIVATE, List.of(), Depth.SPARK));
        prompts.add(prompt(audience, "deep", PromptForm.QUESTION, open(audience), List.of(), Depth.OPEN));
        return new Pack(
                "test-" + audience.word(),
                "1.0.0",
                "Test",
                "Test",
                "en",
                "CC0-1.0",
                Set.of(audience),
                Depth.DEEP,
                prompts.stream().filter(which).toList());
    }

    private static Visibility open(Audience audience) {
        return audience == Audience.COUPLE ? Visibility.PAIR : Visibility.GROUP;
    }

    private static List<Prompt.Choice> choices() {
        return List.of(new Prompt.Choice("tea", "Tea"), new Prompt.Choice("rain", "Rain"));
    }

    private static Prompt prompt(
            Audience audience,
            String practice,
            PromptForm form,
            Visibility visibility,
            List<Prompt.Choice> choices,
            Depth depth) {
        Prompt.Mode mode = choices.isEmpty() ? Prompt.Mode.MODAL : Prompt.Mode.BUTTON;
        return new Prompt(
                new PromptId("test-" + audience.word(), practice),
                1,
                Prompt.Status.ACTIVE,
                practice,
                practice,
                form,
                Set.of(audience),
                depth,
                1,
                1,
                "What about " + practice + " with {partner} lately?",
                Optional.empty(),
                choices,
                new Prompt.Answer(mode, visibility, Optional.empty(), 400, false, List.of()),
                Optional.empty(),
                Set.of(),
                Prompt.Reactions.WARM);
    }
}
