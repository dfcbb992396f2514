package dev.tend.slack;

import com.slack.api.model.block.composition.PlainTextObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text to Slack's limits between characters as people see them, and escapes it. */
final class SlackText {
    static final String CUT = "…";
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private SlackText() {}

    /** An object whose text Slack shows as it is: no markup, no mentions, no emoji names. */
    static PlainTextObject plain(String text, int most) {
        return PlainTextObject.builder().text(shorten(text, most)).emoji(false).build();
    }

    /** Text for a field that Slack reads as markup: with these three escaped nothing becomes a mention or a link. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Text that is too long ends with an ellipsis. */
    static String shorten(String text, int most) {
        return text.length() <= most ? text : text.substring(0, boundary(text, most - CUT.length())) + CUT;
    }

    /** Parts that together are the whole text. */
    static List<String> split(String text, int most) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > most) {
            int end = lineEnd(rest, boundary(rest, most));
            parts.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        parts.add(rest);
        parts.removeIf(String::isBlank);
        return parts;
    }

    /** The last place up to a limit that is between two characters as people see them: no emoji or accent is torn apart. */
    private static int boundary(String text, int most) {
        Matcher characters = CHARACTER.matcher(text);
        int end = 0;
        while (characters.find() && characters.end() <= most) {
            end = characters.end();
        }
        if (end > 0) {
            return end;
        }
        return most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }

    private static int lineEnd(String text, int most) {
        int line = text.lastIndexOf('\n', most - 1);
        return line > most / 2 ? line + 1 : most;
    }
}
