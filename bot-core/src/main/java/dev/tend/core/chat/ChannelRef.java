package dev.tend.core.chat;

/**
 * A channel, by the ids its platform gave it. The ids are opaque: never parsed, joined or guessed.
 *
 * @param workspace the Slack workspace, Discord server or playground house that the channel is in
 */
public record ChannelRef(Platform platform, String workspace, String channel) {}
