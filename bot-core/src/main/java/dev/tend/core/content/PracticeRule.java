package dev.tend.core.content;

import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Depth;
import dev.tend.core.practice.Practice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** E04: the practice exists, and no prompt goes deeper or wider than its practice and its pack. */
final class PracticeRule implements PackRule {
    private final PracticeRegistry practices;

    PracticeRule(PracticeRegistry practices) {
        this.practices = practices;
    }

    @Override
    public void check(Part file, Report report) {
        Part pack = file.get("pack");
        for (Part prompt : file.get("prompts").items()) {
            checkAudience(prompt, pack, report);
            checkPackDepth(prompt, pack, report);
            checkPractice(prompt, report);
        }
    }

    private static void checkAudience(Part prompt, Part pack, Report report) {
        List<String> allowed = pack.get("audience").texts();
        for (Part audience : prompt.get("audience").items()) {
            if (!allowed.isEmpty() && !audience.text().isEmpty() && !allowed.contains(audience.text())) {
                report.add(
                        audience,
                        Rule.E04,
                        "audience '" + Words.shown(audience.text()) + "' is not one of the pack's ("
                                + Words.shown(Words.or(allowed)) + "); leave it out, or add it to the pack.");
            }
        }
    }

    private static void checkPackDepth(Part prompt, Part pack, Report report) {
        int depth = prompt.get("depth").number(0);
        int most = pack.get("depth_max").number(Integer.MAX_VALUE);
        if (depth > most) {
            report.add(
                    prompt.get("depth"),
                    Rule.E04,
                    "depth is " + depth + "; this pack's depth_max is " + most + ". Lower the one or raise the other.");
        }
    }

    private void checkPractice(Part prompt, Report report) {
        Part id = prompt.get("practice");
        Optional<Practice> practice = practices.find(id.text());
        if (practice.isPresent()) {
            checkPracticeDepth(prompt, practice.get(), report);
        } else if (!id.text().isEmpty()) {
            report.add(
                    id,
                    Rule.E04,
                    "practice '" + Words.shown(id.text())
                            + "' does not exist; docs/content.md lists the ids of all practices.");
        }
    }

    private static void checkPracticeDepth(Part prompt, Practice practice, Report report) {
        int depth = prompt.get("depth").number(0);
        for (Audience audience : audiences(prompt)) {
            int most = practice.deepestFor(audience).map(Depth::level).orElse(0);
            if (most == 0) {
                report.add(
                        prompt.get("practice"),
                        Rule.E04,
                        "practice " + practice.id() + " is never for the audience " + audience.word()
                                + "; leave that audience out, or choose another practice.");
            } else if (depth > most) {
                report.add(
                        prompt.get("depth"),
                        Rule.E04,
                        "depth is " + depth + "; practice " + practice.id() + " goes to " + most + " for the audience "
                                + audience.word() + ". Lower it.");
            }
        }
    }

    private static List<Audience> audiences(Part prompt) {
        List<String> words = prompt.get("audience").texts();
        return Arrays.stream(Audience.values())
                .filter(audience -> words.contains(audience.word()))
                .toList();
    }
}
