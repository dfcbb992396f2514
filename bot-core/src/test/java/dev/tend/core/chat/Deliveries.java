package dev.tend.core.chat;

import java.util.UUID;

/** Short ways to make deliveries, and to read how they ended, in tests. */
public final class Deliveries {
    private Deliveries() {}

    public static DeliveryKey key() {
        return new DeliveryKey(UUID.randomUUID());
    }

    /** The message a delivery ended in; anything else fails the test. */
    public static MessageRef delivered(DeliveryResult result) {
        if (result instanceof DeliveryResult.Delivered delivered) {
            return delivered.message();
        }
        throw new AssertionError("Expected a delivered message, but it ended so: " + result);
    }
}
