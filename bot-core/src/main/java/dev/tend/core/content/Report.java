package dev.tend.core.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one file, so that its author hears of all of them at once. */
final class Report {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Report(String file) {
        this.file = file;
    }

    void add(int line, Rule rule, String message) {
        problems.add(new Problem(file, line, rule, message));
    }

    void add(Part where, Rule rule, String message) {
        add(where.line(), rule, message);
    }

    /** Ends the reading here if anything is wrong so far. */
    void refuseIfBroken() {
        if (!problems.isEmpty()) {
            throw refusal();
        }
    }

    PackRefused refusal() {
        return new PackRefused(problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparing(Problem::rule))
                .toList());
    }
}
