package dev.tend.core.chat;

/** A user pressed a button of Tend's, in a message that all or only they can see. */
public record ButtonPressed(UserRef user, MessageRef message, Action action) {}
