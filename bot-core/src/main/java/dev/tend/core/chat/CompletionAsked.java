package dev.tend.core.chat;

/** A user is typing {@code /tend …} and would like suggestions for how it goes on. */
public record CompletionAsked(UserRef user, ChannelRef channel, String text) {}
