package dev.tend.core.content;

import java.util.List;
import java.util.stream.Collectors;

/** A file broke a rule, so nothing in it was taken. Says everything that is wrong, in the order of the lines. */
public final class PackRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    PackRefused(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "Nothing was loaded. Correct this and try again:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** At least one, sorted by line. */
    public List<Problem> problems() {
        return problems;
    }
}
