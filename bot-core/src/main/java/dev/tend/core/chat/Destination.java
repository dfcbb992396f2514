package dev.tend.core.chat;

import java.util.function.Function;

/** Where a post goes. */
public sealed interface Destination {
    /** A post that everyone in the channel can read. */
    record InChannel(ChannelRef channel) implements Destination {}

    /** A direct message, which only this user can read. */
    record ToUser(UserRef user) implements Destination {}

    /** The thread under a message; the first post opens it. */
    record InThread(MessageRef parent) implements Destination {}

    /** One answer for each kind; a new kind fails to compile wherever it is not handled. */
    default <T> T match(Function<InChannel, T> inChannel, Function<ToUser, T> toUser, Function<InThread, T> inThread) {
        if (this instanceof InChannel c) {
            return inChannel.apply(c);
        }
        if (this instanceof ToUser u) {
            return toUser.apply(u);
        }
        return inThread.apply((InThread) this);
    }
}
