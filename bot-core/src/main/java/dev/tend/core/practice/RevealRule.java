package dev.tend.core.practice;

import dev.tend.core.chat.UserRef;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When answers that come together may be seen: once every expected person has answered or passed, or the time is up, and in
 * either case only if there are at least two. A single one is its author's alone to decide about.
 */
public final class RevealRule {
    /** The fewest answers that appear together. */
    public static final int LEAST = 2;

    private RevealRule() {}

    /** What the rule says. */
    public enum Verdict {
        /** Not yet. */
        WAIT,
        /** Show all answers, together, once. */
        REVEAL,
        /** The time is up with one answer. */
        LONE,
        /** The time is up with none. */
        NOTHING
    }

    /** The verdict for a check-in whose answers come together. */
    public static Verdict verdict(Set<UserRef> expected, Collection<Participation> took, boolean timeIsUp) {
        List<Participation> answers =
                took.stream().filter(Participation::answered).toList();
        if (answers.size() >= LEAST && (timeIsUp || allIn(expected, took))) {
            return Verdict.REVEAL;
        }
        if (!timeIsUp) {
            return Verdict.WAIT;
        }
        return answers.isEmpty() ? Verdict.NOTHING : Verdict.LONE;
    }

    private static boolean allIn(Set<UserRef> expected, Collection<Participation> took) {
        return took.stream()
                .map(Participation::person)
                .collect(Collectors.toSet())
                .containsAll(expected);
    }
}
