package dev.tend.core.engine;

import dev.tend.core.chat.Action;
import dev.tend.core.practice.CheckInId;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Actions as the engine reads them: a verb, and what it is about. They hold ids and no secrets: whoever sends one is checked
 * again, whatever it says.
 */
final class Actions {
    private static final String SEPARATOR = ":";
    private static final int UUID_BYTES = 16;

    private Actions() {}

    /** An action read back. */
    record Parsed(Verb verb, List<String> args) {}

    static Action of(Verb verb, String... args) {
        return new Action(args.length == 0 ? verb.word() : verb.word() + SEPARATOR + String.join(SEPARATOR, args));
    }

    /** Reads an action; empty if it is none of this version's. */
    static Optional<Parsed> parse(Action action) {
        String[] parts = action.value().split(SEPARATOR, -1);
        return Verb.ofWord(parts[0]).map(verb -> new Parsed(verb, List.of(parts).subList(1, parts.length)));
    }

    static String token(UUID id) {
        byte[] bytes = ByteBuffer.allocate(UUID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String token(CheckInId checkIn) {
        return token(checkIn.value());
    }

    /** Reads a token back; empty if it is damaged. */
    static Optional<UUID> id(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return bytes.length == UUID_BYTES
                    ? Optional.of(new UUID(buffer.getLong(), buffer.getLong()))
                    : Optional.empty();
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
