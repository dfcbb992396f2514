package dev.tend.app.playground;

/** The form in which reactions are counted. */
final class Emoji {
    private static final int MOST_CHARACTERS = 16;
    private static final int VARIATION_SELECTOR = 0xFE0F;
    private static final int LATIN = 0x250;

    private Emoji() {}

    /** An emoji without variation selectors; anything with letters in it is refused. */
    static String plain(String emoji) {
        String plain = emoji.codePoints()
                .filter(point -> point != VARIATION_SELECTOR)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (plain.isEmpty()
                || plain.length() > MOST_CHARACTERS
                || plain.codePoints().anyMatch(point -> point < LATIN || Character.isLetter(point))) {
            throw Refused.malformed("A reaction is one emoji.");
        }
        return plain;
    }
}
