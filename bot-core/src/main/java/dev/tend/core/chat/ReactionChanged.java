package dev.tend.core.chat;

/**
 * A user put a reaction on a message, or took it back.
 *
 * @param emoji the Unicode emoji, without variation selectors
 */
public record ReactionChanged(UserRef user, MessageRef message, String emoji, boolean present) {}
