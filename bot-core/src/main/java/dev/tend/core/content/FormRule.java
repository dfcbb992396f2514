package dev.tend.core.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** E05: each form has its own way of being answered. */
final class FormRule implements PackRule.OfPrompt {
    /** What a form allows. No choices are meant by 0 to 0; {@code fields} is 0 where any number will do. */
    private record Needs(Set<String> modes, Set<String> visibilities, int leastChoices, int mostChoices, int fields) {}

    private static final Map<String, Needs> FORMS = Map.of(
            "pick_one", new Needs(Set.of("button"), Set.of("group", "pair"), 2, 5, 0),
            "question", new Needs(Set.of("thread", "modal"), Set.of("group", "pair", "anonymous"), 0, 0, 0),
            "micro_action", new Needs(Set.of("button"), Set.of("private"), 2, 2, 0),
            "appreciation", new Needs(Set.of("modal"), Set.of("recipient_choice", "pair"), 0, 0, 0),
            "reflection", new Needs(Set.of("modal"), Set.of("private"), 0, 0, 0),
            "guess_pair", new Needs(Set.of("modal"), Set.of("pair"), 0, 0, 2),
            "ritual", new Needs(Set.of("thread", "modal"), Set.of("group", "pair"), 0, 0, 0),
            "check_in", new Needs(Set.of("button"), Set.of("anonymous", "pair"), 3, 5, 0));

    @Override
    public void checkPrompt(Part prompt, Report report) {
        Part form = prompt.get("form");
        Part answer = prompt.get("answer");
        Optional<Needs> needs = Optional.ofNullable(FORMS.get(form.text()));
        needs.ifPresent(n -> {
            checkOneOf(form, "mode", answer.get("mode"), n.modes(), report);
            checkOneOf(form, "visibility", answer.get("visibility"), n.visibilities(), report);
            checkChoices(prompt, n, report);
            checkFields(form, answer, n, report);
        });
        checkReveal(form, answer, report);
        checkShareLater(form, answer, report);
        checkKeys(prompt.get("choices"), report);
        checkKeys(prompt.get("follow_up").get("choices"), report);
    }

    private static void checkOneOf(Part form, String what, Part actual, Set<String> allowed, Report report) {
        if (!actual.text().isEmpty() && !actual.isOneOf(allowed)) {
            report.add(
                    actual,
                    Rule.E05,
                    "a " + form.text() + " has the " + what + " "
                            + Words.or(allowed.stream().sorted().toList()) + ", not " + Words.shown(actual.text())
                            + "; change one of the two.");
        }
    }

    private static void checkChoices(Part prompt, Needs needs, Report report) {
        Part choices = prompt.get("choices");
        int count = choices.node().size();
        if (count >= needs.leastChoices() && count <= needs.mostChoices()) {
            return;
        }
        String expected = needs.leastChoices() == needs.mostChoices()
                ? String.valueOf(needs.mostChoices())
                : needs.leastChoices() + " to " + needs.mostChoices();
        report.add(
                choices,
                Rule.E05,
                "a " + prompt.get("form").text() + " has "
                        + (needs.mostChoices() == 0 ? "no" : expected) + " choices; here "
                        + (count == 1 ? "is 1." : "are " + count + ".") + " Add or remove some.");
    }

    private static void checkFields(Part form, Part answer, Needs needs, Report report) {
        int count = answer.get("fields").node().size();
        if (needs.fields() != 0 && count != needs.fields()) {
            report.add(
                    answer.get("fields"),
                    Rule.E05,
                    "a " + form.text() + " has " + needs.fields() + " fields; here "
                            + (count == 1 ? "is 1." : "are " + count + ".") + " Add or remove some.");
        }
    }

    /** Who sees an answer decides when; a thank-you between two is the one that needs no waiting. */
    private static void checkReveal(Part form, Part answer, Report report) {
        Part reveal = answer.get("reveal");
        Part visibility = answer.get("visibility");
        List<String> allowed = switch (visibility.text()) {
            case "group" -> List.of("", "now");
            case "pair" -> List.of(form.is("appreciation") ? "" : "after_both");
            case "anonymous" -> List.of("at_threshold");
            case "private", "recipient_choice" -> List.of("");
            default -> List.of(reveal.text());
        };
        if (allowed.contains(reveal.text())) {
            return;
        }
        String expected = allowed.contains("now")
                ? "the reveal now or none"
                : allowed.contains("") ? "no reveal" : "the reveal " + allowed.get(0);
        report.add(
                reveal,
                Rule.E05,
                "an answer with the visibility " + visibility.text() + " has " + expected + "; here is "
                        + (reveal.present() ? Words.shown(reveal.text()) : "none") + ". Change it.");
    }

    private static void checkShareLater(Part form, Part answer, Report report) {
        if (form.is("reflection") && !answer.get("share_later").present()) {
            report.add(answer, Rule.E05, "a reflection says whether it may be shared; add share_later: true or false.");
        }
    }

    private static void checkKeys(Part choices, Report report) {
        Set<String> seen = new HashSet<>();
        for (Part choice : choices.items()) {
            Part key = choice.get("key");
            if (!key.text().isEmpty() && !seen.add(key.text())) {
                report.add(
                        key, Rule.E05, "choice key '" + Words.shown(key.text()) + "' is used twice here; change one.");
            }
        }
    }
}
