package dev.tend.core.chat;

/**
 * A user typed {@code /tend …}.
 *
 * @param text what stands behind {@code /tend}, trimmed; may be empty
 */
public record SlashCommandInvoked(UserRef user, ChannelRef channel, String text) {}
