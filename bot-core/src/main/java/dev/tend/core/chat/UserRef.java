package dev.tend.core.chat;

/** A user, by the ids their platform gave them. The same human in two workspaces is two users. */
public record UserRef(Platform platform, String workspace, String user) {}
