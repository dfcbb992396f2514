package dev.tend.core.practice;

import java.util.Locale;

/** How the answers of a check-in come to the others. */
public enum Sharing {
    /** Nobody sees any until all are in, or the time is up with two or more; then all appear together. */
    TOGETHER,
    /** Each is shown as it comes. Not for couples. */
    AS_THEY_COME,
    /** Never: each is for its author alone. */
    PRIVATE;

    /** The word for it in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
