package dev.tend.core.content;

import java.util.List;
import java.util.Set;

/** E06: names are kept back only where there are enough people, and two people are always answered as two. */
final class VisibilityRule implements PackRule.OfPrompt {
    private static final int FEWEST_FOR_ANONYMITY = 5;
    private static final Set<String> PAIRED_FORMS = Set.of("question", "ritual", "check_in");

    @Override
    public void checkPrompt(Part prompt, Report report) {
        List<String> audience = prompt.get("audience").texts();
        if (audience.isEmpty()) {
            return;
        }
        checkAnonymous(prompt, audience, report);
        checkPair(prompt, audience, report);
        Part mode = prompt.get("answer").get("mode");
        if (mode.is("thread") && audience.contains("couple")) {
            report.add(mode, Rule.E06, "a couple is never answered in a thread; use the mode modal.");
        }
    }

    private static void checkAnonymous(Part prompt, List<String> audience, Report report) {
        Part visibility = prompt.get("answer").get("visibility");
        if (!visibility.is("anonymous")) {
            return;
        }
        if (!audience.equals(List.of("team"))) {
            report.add(
                    visibility, Rule.E06, "anonymous answers are for the audience team alone; use another visibility.");
        }
        Part least = prompt.get("min_people");
        if (least.number(1) < FEWEST_FOR_ANONYMITY) {
            report.add(
                    least,
                    Rule.E06,
                    "anonymous answers need min_people of " + FEWEST_FOR_ANONYMITY + " or more; here is "
                            + (least.present() ? least.number(1) : "none") + ". Change it.");
        }
    }

    private static void checkPair(Part prompt, List<String> audience, Report report) {
        Part visibility = prompt.get("answer").get("visibility");
        if (!prompt.get("form").isOneOf(PAIRED_FORMS) || visibility.text().isEmpty()) {
            return;
        }
        String form = prompt.get("form").text();
        if (visibility.is("pair") && !audience.equals(List.of("couple"))) {
            report.add(
                    visibility,
                    Rule.E06,
                    "a " + form + " with the visibility pair is for the audience couple alone; use another.");
        } else if (!visibility.is("pair") && audience.contains("couple")) {
            report.add(
                    visibility,
                    Rule.E06,
                    "a " + form + " for a couple has the visibility pair, with after_both; change it.");
        }
    }
}
