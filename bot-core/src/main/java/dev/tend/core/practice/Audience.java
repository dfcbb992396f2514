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

    /** The fewest people that a check-in makes sense for. */
    public int least() {
        return this == COUPLE ? 2 : 1;
    }

    /** The most people that may take part together. */
    public int most() {
        return this == COUPLE ? 2 : Integer.MAX_VALUE;
    }

    /** The most check-ins in a week, by choice: three, and for a couple one a day. */
    public int mostInAWeek() {
        return this == COUPLE ? 7 : 3;
    }

    /** Whether people who have not taken part get one private nudge; friends and families get none. */
    public boolean nudges() {
        return this == TEAM || this == COUPLE;
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
