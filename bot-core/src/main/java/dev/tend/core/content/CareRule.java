package dev.tend.core.content;

import java.util.Set;

/** E07: what a team is never asked, and how touch and forgiveness may be asked about at all. */
final class CareRule implements PackRule.OfPrompt {
    private static final int DEEPEST_FOR_TEAM = 3;
    private static final Set<String> UNNAMED = Set.of("anonymous", "private");
    private static final Set<String> TOUCH_FORMS = Set.of("micro_action", "pick_one");

    @Override
    public void checkPrompt(Part prompt, Report report) {
        if (prompt.get("audience").texts().contains("team")) {
            checkTeam(prompt, report);
        }
        checkTouch(prompt, report);
        if (prompt.get("practice").is("forgive-and-repair")) {
            checkForgiveness(prompt, report);
        }
    }

    private static void checkTeam(Part prompt, Report report) {
        Part notes = prompt.get("content_notes");
        if (!notes.items().isEmpty()) {
            report.add(notes, Rule.E07, "a prompt for a team has no content_notes; ask about something else.");
        }
        Part depth = prompt.get("depth");
        if (depth.number(0) > DEEPEST_FOR_TEAM) {
            report.add(
                    depth,
                    Rule.E07,
                    "depth is " + depth.number(0) + "; a team is never asked deeper than 3. Lower it.");
        }
        Part visibility = prompt.get("answer").get("visibility");
        if (depth.number(0) == DEEPEST_FOR_TEAM && !visibility.text().isEmpty() && !visibility.isOneOf(UNNAMED)) {
            report.add(
                    visibility,
                    Rule.E07,
                    "depth 3 in a team is anonymous or private, not " + Words.shown(visibility.text())
                            + "; change this, or lower the depth.");
        }
    }

    private static void checkTouch(Part prompt, Report report) {
        Part practice = prompt.get("practice");
        Part notes = prompt.get("content_notes");
        boolean noted = notes.texts().contains("touch");
        boolean touch = practice.is("warm-touch");
        if (noted && !touch && !practice.text().isEmpty()) {
            report.add(notes, Rule.E07, "the content note touch goes with the practice warm-touch alone; remove it.");
        }
        if (touch && !noted) {
            report.add(
                    practice,
                    Rule.E07,
                    "a warm-touch prompt carries the content note touch; add content_notes: [touch].");
        }
        Part form = prompt.get("form");
        if (touch && !form.text().isEmpty() && !form.isOneOf(TOUCH_FORMS)) {
            report.add(
                    form,
                    Rule.E07,
                    "a warm-touch prompt is a micro_action or a pick_one, not a " + Words.shown(form.text())
                            + "; change it.");
        }
    }

    private static void checkForgiveness(Part prompt, Report report) {
        Part form = prompt.get("form");
        Part answer = prompt.get("answer");
        if (!form.text().isEmpty() && !form.is("reflection")) {
            report.add(
                    form,
                    Rule.E07,
                    "a forgive-and-repair prompt is a reflection, not a " + Words.shown(form.text()) + "; change it.");
        }
        Part visibility = answer.get("visibility");
        if (!visibility.text().isEmpty() && !visibility.is("private")) {
            report.add(
                    visibility,
                    Rule.E07,
                    "a forgive-and-repair prompt is private, not " + Words.shown(visibility.text()) + "; change it.");
        }
        if (answer.get("share_later").node().asBoolean(false)) {
            report.add(
                    answer.get("share_later"),
                    Rule.E07,
                    "a forgive-and-repair note is never shared; set share_later: false.");
        }
    }
}
