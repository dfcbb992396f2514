package dev.tend.core.chat;

/**
 * A channel, by the ids its platform gave it. The ids are opaque: never parsed, joined or guessed.
 *
 * @param workspace the workspace, server or house that the channel is in, as its platform calls it
 */
public record ChannelRef(Platform platform, String workspace, String channel) {}
