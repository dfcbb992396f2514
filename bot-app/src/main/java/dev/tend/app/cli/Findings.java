package dev.tend.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What an inspection found, a line for each subject. */
final class Findings {
    private final List<Finding> findings = new ArrayList<>();

    private record Finding(String subject, String text, boolean bars) {}

    void add(String subject, String text) {
        findings.add(new Finding(subject, text, false));
    }

    /** Adds one that keeps "run" from starting. */
    void addObstacle(String subject, String text) {
        findings.add(new Finding(subject, text, true));
    }

    boolean barStart() {
        return findings.stream().anyMatch(Finding::bars);
    }

    void print(PrintWriter out) {
        for (Finding finding : findings) {
            out.printf("%s %-13s %s%n", finding.bars() ? "!" : " ", finding.subject(), finding.text());
        }
        out.println(barStart() ? "\"tend run\" would not start; see the lines with !" : "\"tend run\" would start.");
        out.flush();
    }
}
