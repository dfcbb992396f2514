package dev.tend.discord;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lengths that Discord accepts, and how a text is made to fit. Counted in UTF-16 units, which is never less than Discord counts. */
enum DiscordLimits {
    CONTENT(2000),
    BUTTON_LABEL(80),
    /** Discord takes 150, JDA no more than this. */
    SELECT_PLACEHOLDER(100),
    OPTION_LABEL(100),
    OPTION_DESCRIPTION(100),
    ALT_TEXT(1024),
    MODAL_TITLE(45),
    MODAL_TEXT(4000),
    LABEL(45),
    LABEL_DESCRIPTION(100),
    TEXT_INPUT(4000),
    THREAD_NAME(100),
    CHOICE(100);

    /** Rows of buttons and selects in one message. */
    static final int ROWS = 5;
    /** Suggestions for one command option. */
    static final int CHOICES = 25;

    private static final Pattern CHARACTER_AS_READ = Pattern.compile("\\X");
    private static final String CUT = "…";

    private final int most;

    DiscordLimits(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }

    /** The text, or as much of its beginning as fits, with a mark where it was cut. */
    String fit(String text) {
        return fit(text, most);
    }

    /** Cuts between characters as people read them, so that no emoji and no accent is torn apart. */
    static String fit(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = 0;
        Matcher characters = CHARACTER_AS_READ.matcher(text);
        while (characters.find() && characters.end() <= most - CUT.length()) {
            end = characters.end();
        }
        return text.substring(0, end).stripTrailing() + CUT;
    }
}
