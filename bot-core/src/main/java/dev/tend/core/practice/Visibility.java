package dev.tend.core.practice;

import java.util.Locale;

/** Who gets to see an answer. */
public enum Visibility {
    /** Everyone in the space, by name. */
    GROUP,
    /** The two of a pair. */
    PAIR,
    /** Whoever it is for decides. */
    RECIPIENT_CHOICE,
    /** Everyone, with no names. */
    ANONYMOUS,
    /** Its author alone. */
    PRIVATE;

    /** The word for it in packs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
