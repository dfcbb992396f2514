package dev.tend.core.chat;

/** The port to one chat platform. Safe for use by many threads once started. */
public interface ChatAdapter extends AutoCloseable {
    Platform platform();

    /** Connects, and from then on tells the listener what users do; returns when messages can be delivered. */
    void start(ChatListener listener);

    /**
     * Tries once and says how it ended; may block for as long as the platform takes. With {@link Attempt#REPEAT}, a
     * delivery whose key is found on the platform is not sent again.
     */
    DeliveryResult deliver(Delivery delivery, Attempt attempt);

    /** Disconnects; a second call does nothing. */
    @Override
    void close();
}
