package dev.tend.core.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** E10: what people are shown is plain text: nothing to follow, nobody called, no markup and nothing that cannot be seen. */
final class PlainTextRule implements PackRule {
    private static final Map<Pattern, String> BANNED = Map.of(
            Pattern.compile(
                            "(?i)[a-z][a-z0-9+.-]*://|\\bwww\\.|\\bmailto:|]\\(|\\b[a-z0-9-]+\\.(com|org|net|io|app|dev|gg)\\b"),
                    "a link; leave it out",
            Pattern.compile("@|<[!@#:/a-zA-Z]"), "a mention or a tag (@ or <); leave it out",
            Pattern.compile("(?m)^\\s*#{1,6}\\s"), "a heading (#); write plain text",
            Pattern.compile("`"), "code (`); write plain text");

    @Override
    public void check(Part file, Report report) {
        for (Part text : shownTexts(file)) {
            BANNED.forEach((pattern, found) -> {
                if (pattern.matcher(text.text()).find()) {
                    report.add(text, Rule.E10, "this text has " + found + ".");
                }
            });
            if (text.text().codePoints().anyMatch(c -> c != '\n' && isInvisible(c))) {
                report.add(text, Rule.E10, "this text has a character that cannot be seen; type it anew without it.");
            }
        }
    }

    /** Controls, joiners, marks of direction, halves of characters and what has no meaning in Unicode. */
    static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static List<Part> shownTexts(Part file) {
        List<Part> texts = new ArrayList<>();
        Part pack = file.get("pack");
        texts.add(pack.get("title"));
        texts.add(pack.get("summary"));
        pack.get("authors").items().forEach(author -> texts.add(author.get("name")));
        for (Part prompt : file.get("prompts").items()) {
            Part followUp = prompt.get("follow_up");
            texts.add(prompt.get("text"));
            texts.add(prompt.get("hint"));
            texts.add(prompt.get("credit"));
            texts.add(followUp.get("text"));
            prompt.get("choices").items().forEach(choice -> texts.add(choice.get("label")));
            followUp.get("choices").items().forEach(choice -> texts.add(choice.get("label")));
        }
        return texts;
    }
}
