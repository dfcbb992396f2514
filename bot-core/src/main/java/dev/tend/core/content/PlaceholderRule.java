package dev.tend.core.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E08: a text may name the partner, where there is one, and the group; nothing else is filled in. */
final class PlaceholderRule implements PackRule.OfPrompt {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}|[{}]");

    @Override
    public void checkPrompt(Part prompt, Report report) {
        boolean partnered = hasPartner(prompt);
        Part followUp = prompt.get("follow_up");
        for (Part text : List.of(prompt.get("text"), prompt.get("hint"), followUp.get("text"))) {
            checkText(text, partnered, report);
        }
        prompt.get("choices").items().forEach(choice -> checkLabel(choice.get("label"), report));
        followUp.get("choices").items().forEach(choice -> checkLabel(choice.get("label"), report));
    }

    private static boolean hasPartner(Part prompt) {
        return prompt.get("answer").get("visibility").is("pair")
                || prompt.get("audience").texts().equals(List.of("couple"))
                || prompt.get("form").is("guess_pair");
    }

    private static void checkText(Part text, boolean partnered, Report report) {
        Matcher found = PLACEHOLDER.matcher(text.text());
        while (found.find()) {
            String placeholder = found.group();
            if (placeholder.equals("{partner}") && !partnered) {
                report.add(text, Rule.E08, "{partner} is for couples and pairs alone; say it without a name here.");
            } else if (!placeholder.equals("{partner}") && !placeholder.equals("{group}")) {
                report.add(
                        text,
                        Rule.E08,
                        "'" + Words.shown(placeholder) + "' is not a placeholder; there are {partner} and {group}.");
            }
        }
    }

    private static void checkLabel(Part label, Report report) {
        if (PLACEHOLDER.matcher(label.text()).find()) {
            report.add(label, Rule.E08, "a choice label has no placeholders; say it without { and }.");
        }
    }
}
