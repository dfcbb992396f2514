package dev.tend.core.practice;

import java.util.Map;
import java.util.Optional;

/**
 * One of the 21 practices.
 *
 * @param number 1 to 21
 * @param id frozen for good
 * @param source where the idea comes from
 * @param deepest the deepest level allowed for an audience; an audience that is missing never gets it
 * @param title a few plain words
 * @param why one sentence, behind <em>Why this?</em>
 * @param evidence the citation and its strength, behind <em>Why this?</em>
 */
public record Practice(
        int number, String id, String source, Map<Audience, Depth> deepest, String title, String why, String evidence) {
    public Practice {
        deepest = Map.copyOf(deepest);
    }

    /** The deepest level this practice allows an audience; empty if it is not for them. */
    public Optional<Depth> deepestFor(Audience audience) {
        return Optional.ofNullable(deepest.get(audience));
    }
}
