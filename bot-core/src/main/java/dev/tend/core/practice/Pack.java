package dev.tend.core.practice;

import java.util.List;
import java.util.Set;

/** A set of prompts that belong together, as one file holds them. */
public record Pack(
        String id,
        String version,
        String title,
        String summary,
        String locale,
        String licence,
        Set<Audience> audience,
        Depth deepest,
        List<Prompt> prompts) {
    public Pack {
        audience = Set.copyOf(audience);
        prompts = List.copyOf(prompts);
    }
}
