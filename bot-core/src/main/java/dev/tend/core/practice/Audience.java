package dev.tend.core.practice;

import java.util.Locale;

/** Who practises together in a space. */
public enum Audience {
    TEAM,
    COUPLE,
    FRIENDS,
    FAMILY;

    /** The word for it in packs and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The audience of a word; an {@link IllegalArgumentException} says which words there are. */
    public static Audience ofWord(String word) {
        for (Audience audience : values()) {
            if (audience.word().equals(word)) {
                return audience;
            }
        }
        throw new IllegalArgumentException(
                "'" + word + "' is not an audience: expected team, couple, friends or family.");
    }
}
