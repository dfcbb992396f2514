package dev.tend.core.engine;

import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.SpaceId;
import java.util.Map;
import java.util.Optional;

/** What people wrote or chose, by field name. Kept encrypted with a key of their space. */
public interface Words {
    /** Keeps what a person wrote; a second time replaces the first. */
    void put(SpaceId space, CheckInId checkIn, UserRef person, Map<String, String> fields);

    Optional<Map<String, String>> find(SpaceId space, CheckInId checkIn, UserRef person);

    /** What everyone wrote, by person. Only for those who may see it now. */
    Map<UserRef, Map<String, String>> of(SpaceId space, CheckInId checkIn);

    void remove(CheckInId checkIn, UserRef person);
}
