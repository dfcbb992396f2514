package dev.tend.core.engine;

import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.practice.CheckInId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Delivery keys made from what a delivery is for, so that the same purpose has the same key wherever it is asked for. */
final class Keys {
    private Keys() {}

    /** The key of the post that asks a check-in. */
    static DeliveryKey question(CheckInId checkIn) {
        return of(Purpose.QUESTION.name(), checkIn, "");
    }

    static DeliveryKey of(String purpose, Object about, Object detail) {
        byte[] name = (purpose + '\n' + about + '\n' + detail).getBytes(StandardCharsets.UTF_8);
        ByteBuffer hash = ByteBuffer.wrap(sha256().digest(name));
        return new DeliveryKey(new UUID(hash.getLong(), hash.getLong()));
    }

    /** A key for something that may happen again, and does no harm then. */
    static DeliveryKey fresh() {
        return new DeliveryKey(UUID.randomUUID());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
