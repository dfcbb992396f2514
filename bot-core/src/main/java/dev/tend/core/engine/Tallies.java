package dev.tend.core.engine;

import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.CheckInId;
import java.util.Map;

/** Reactions to check-ins, each kind counted once for each person, however they gave it. */
public interface Tallies {
    /** How a reaction was given; a person may give the same one both ways, and it counts once. */
    enum Way {
        EMOJI,
        BUTTON
    }

    /** Keeps or takes back a reaction; false if that changes nothing. */
    boolean set(CheckInId checkIn, UserRef person, String kind, Way way, boolean present);

    /** Whether a person gave a reaction that way. */
    boolean has(CheckInId checkIn, UserRef person, String kind, Way way);

    /** How many people gave each kind. */
    Map<String, Integer> of(CheckInId checkIn);
}
