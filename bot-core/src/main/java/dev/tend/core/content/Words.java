package dev.tend.core.content;

import java.util.Collection;
import java.util.List;

/** Small turns of phrase for problems. */
final class Words {
    private static final int SHOWN = 40;

    private Words() {}

    /** A value as a message shows it: short, on one line, with nothing invisible in it. */
    static String shown(String value) {
        String visible = value.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .map(c -> PlainTextRule.isInvisible(c) ? '\uFFFD' : c)
                .limit(SHOWN + 1L)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return visible.codePointCount(0, visible.length()) > SHOWN
                ? visible.substring(0, visible.offsetByCodePoints(0, SHOWN)) + "…"
                : visible;
    }

    /** "a", "a or b", "a, b or c". */
    static String or(Collection<String> words) {
        List<String> all = List.copyOf(words);
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
