package dev.tend.core.engine;

import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.Participation;
import java.util.List;
import java.util.Optional;

/** Who took part in what. Never what they wrote: that is in {@link Words}, and the two are kept apart. */
public interface Participations {
    /** Keeps how a person took part; a second time replaces the first. */
    void put(Participation participation);

    /** Forgets that a person took part; false if they did not. */
    boolean remove(CheckInId checkIn, UserRef person);

    Optional<Participation> find(CheckInId checkIn, UserRef person);

    /** Everyone who took part, in no order that says who came first. */
    List<Participation> of(CheckInId checkIn);
}
