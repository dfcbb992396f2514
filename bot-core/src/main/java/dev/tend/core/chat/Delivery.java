package dev.tend.core.chat;

import java.util.function.Function;

/** Something to bring to people, exactly once. */
public sealed interface Delivery {
    DeliveryKey key();

    Message message();

    /** A new message. */
    record Post(DeliveryKey key, Destination destination, Message message) implements Delivery {}

    /** New content for a message that is already there. */
    record Edit(DeliveryKey key, MessageRef target, Message message) implements Delivery {}

    /** One answer for each kind; a new kind fails to compile wherever it is not handled. */
    default <T> T match(Function<Post, T> post, Function<Edit, T> edit) {
        return this instanceof Post p ? post.apply(p) : edit.apply((Edit) this);
    }
}
