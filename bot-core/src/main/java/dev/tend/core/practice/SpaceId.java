package dev.tend.core.practice;

import java.util.UUID;

/** Names a space. */
public record SpaceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
