package dev.tend.core.content;

import java.util.HashMap;
import java.util.Map;

/** E03: an id names one prompt, and a prompt that was replaced says by which. */
final class IdRule implements PackRule {
    @Override
    public void check(Part file, Report report) {
        Map<String, Part> ids = uniqueIds(file, report);
        for (Part prompt : file.get("prompts").items()) {
            checkSuccessor(prompt, ids, report);
        }
    }

    private static Map<String, Part> uniqueIds(Part file, Report report) {
        Map<String, Part> ids = new HashMap<>();
        for (Part prompt : file.get("prompts").items()) {
            Part id = prompt.get("id");
            if (id.text().isEmpty()) {
                continue;
            }
            Part first = ids.putIfAbsent(id.text(), id);
            if (first != null) {
                report.add(
                        id,
                        Rule.E03,
                        "id '" + Words.shown(id.text()) + "' is taken by the prompt on line " + first.line()
                                + "; give this one an id of its own.");
            }
        }
        return ids;
    }

    private static void checkSuccessor(Part prompt, Map<String, Part> ids, Report report) {
        Part successor = prompt.get("replaced_by");
        if (successor.text().isEmpty()) {
            return;
        }
        if (!ids.containsKey(successor.text())) {
            report.add(
                    successor,
                    Rule.E03,
                    "replaced_by names '" + Words.shown(successor.text())
                            + "', which is not in this pack; name a prompt that is.");
        } else if (successor.is(prompt.get("id").text())) {
            report.add(successor, Rule.E03, "replaced_by names the prompt itself; name the one that took its place.");
        }
    }
}
