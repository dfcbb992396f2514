package dev.tend.core.chat;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * Names one delivery for good: the same on every attempt, unique in the outbox, and opaque to whoever reads it on the platform.
 * As text it has 22 characters of base64url, which fits every platform's field for it.
 */
public record DeliveryKey(UUID id) {
    private static final int BYTES = 16;

    public String value() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return value();
    }
}
