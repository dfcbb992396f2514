package dev.tend.app.playground;

import java.util.List;
import java.util.Locale;

/**
 * A place to talk in the playground.
 *
 * @param members the ids of the people who can read it; Tend is in every room
 */
public record Room(String id, String name, Kind kind, List<String> members) {
    /** Who is in a room together. */
    public enum Kind {
        TEAM,
        COUPLE,
        /** One person and Tend. */
        DIRECT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Room {
        members = List.copyOf(members);
    }

    boolean has(String person) {
        return members.contains(person);
    }
}
