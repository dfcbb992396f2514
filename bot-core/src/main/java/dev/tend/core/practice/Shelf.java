package dev.tend.core.practice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The prompts that one audience may be asked at one depth, numbered, so that choosing among them is arithmetic. */
final class Shelf {
    /** What a shelf is for. */
    record Kind(Audience audience, Depth depth) {}

    private final List<Prompt> prompts;
    private final Map<PromptId, Integer> numbers = new HashMap<>();
    private final int[] practiceOf;
    private final int[] sizes;

    Shelf(List<Prompt> prompts) {
        this.prompts = List.copyOf(prompts);
        this.practiceOf = new int[prompts.size()];
        Map<String, Integer> practices = new LinkedHashMap<>();
        for (int i = 0; i < prompts.size(); i++) {
            numbers.put(prompts.get(i).id(), i);
            practiceOf[i] = practices.computeIfAbsent(prompts.get(i).practice(), name -> practices.size());
        }
        this.sizes = new int[practices.size()];
        for (int practice : practiceOf) {
            sizes[practice]++;
        }
    }

    int size() {
        return prompts.size();
    }

    int practices() {
        return sizes.length;
    }

    Prompt prompt(int number) {
        return prompts.get(number);
    }

    /** The number of the practice that a prompt is for. */
    int practiceOf(int number) {
        return practiceOf[number];
    }

    /** How many prompts a practice has here. */
    int sizeOf(int practice) {
        return sizes[practice];
    }

    /** The number of a prompt; -1 if it is not on this shelf, or no longer. */
    int numberOf(PromptId id) {
        return numbers.getOrDefault(id, -1);
    }
}
