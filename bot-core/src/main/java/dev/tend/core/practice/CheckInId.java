package dev.tend.core.practice;

import java.util.UUID;

/** Names a check-in. */
public record CheckInId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
