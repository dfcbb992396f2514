package dev.tend.core.chat;

/** A chat platform by its name, such as {@code playground}. A record and not an enum: the core does not know which exist. */
public record Platform(String name) {
    public Platform {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A platform needs a name.");
        }
    }
}
