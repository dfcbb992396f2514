package dev.tend.core.chat;

/** A message that the platform has accepted: the channel it is in (for a direct message, the platform's own for it), and its id there. */
public record MessageRef(ChannelRef channel, String message) {}
