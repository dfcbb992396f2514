package dev.tend.core.practice;

import java.util.ArrayList;
import java.util.List;

/** The prompts a space was given, newest first, as far back as the choice of the next one looks. */
public record History(List<PromptId> prompts) {
    /** More than any audience has prompts for, so that none comes back before all were used. */
    public static final int LONGEST = 256;

    public static final History EMPTY = new History(List.of());

    public History {
        prompts = List.copyOf(prompts);
    }

    /** The same history with a prompt in front. */
    public History with(PromptId prompt) {
        List<PromptId> longer = new ArrayList<>();
        longer.add(prompt);
        longer.addAll(prompts);
        return new History(longer.subList(0, Math.min(longer.size(), LONGEST)));
    }
}
