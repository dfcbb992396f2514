package dev.tend.core.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All practices and prompts, in memory and never changing; safe for use by many threads. */
public final class Bank {
    private final Map<String, Practice> practices = new HashMap<>();
    private final Map<PromptId, Prompt> prompts = new HashMap<>();
    private final Map<Shelf.Kind, Shelf> shelves = new HashMap<>();

    public Bank(Collection<Practice> practices, Collection<Pack> packs) {
        practices.forEach(practice -> this.practices.put(practice.id(), practice));
        packs.forEach(pack -> pack.prompts().forEach(prompt -> prompts.put(prompt.id(), prompt)));
        for (Audience audience : Audience.values()) {
            for (Depth depth : Depth.values()) {
                shelves.put(new Shelf.Kind(audience, depth), fill(audience, depth, packs));
            }
        }
    }

    /** The practice of an id; empty if there is none. */
    public Optional<Practice> practice(String id) {
        return Optional.ofNullable(practices.get(id));
    }

    /** All practices by number. */
    public List<Practice> practices() {
        return practices.values().stream()
                .sorted(Comparator.comparingInt(Practice::number))
                .toList();
    }

    /** The prompt of an id, retired or not; empty if it was never there. */
    public Optional<Prompt> prompt(PromptId id) {
        return Optional.ofNullable(prompts.get(id));
    }

    /** What an audience may be asked at most this deep. */
    Shelf shelf(Audience audience, Depth depth) {
        return Objects.requireNonNull(shelves.get(new Shelf.Kind(audience, depth)));
    }

    private Shelf fill(Audience audience, Depth depth, Collection<Pack> packs) {
        List<Prompt> fitting = new ArrayList<>();
        for (Pack pack : packs) {
            for (Prompt prompt : pack.prompts()) {
                if (fits(prompt, pack, audience, depth)) {
                    fitting.add(prompt);
                }
            }
        }
        return new Shelf(fitting);
    }

    private boolean fits(Prompt prompt, Pack pack, Audience audience, Depth depth) {
        return prompt.status() == Prompt.Status.ACTIVE
                && prompt.audience().contains(audience)
                && prompt.notes().isEmpty()
                && prompt.depth().level()
                        <= Math.min(depth.level(), pack.deepest().level())
                && practice(prompt.practice())
                        .flatMap(practice -> practice.deepestFor(audience))
                        .filter(deepest -> prompt.depth().level() <= deepest.level())
                        .isPresent();
    }
}
