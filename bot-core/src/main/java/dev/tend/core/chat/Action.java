package dev.tend.core.chat;

/**
 * What a button, select or form says back when it is used: opaque to adapters, which carry it to the platform and bring it back
 * unchanged. Up to 100 characters, the least of the platforms' limits.
 */
public record Action(String value) {
    /** The most characters that every platform carries. */
    public static final int MOST_CHARACTERS = 100;

    public Action {
        if (value.isBlank() || value.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "An action has 1 to " + MOST_CHARACTERS + " characters, not " + value.length() + ".");
        }
    }
}
