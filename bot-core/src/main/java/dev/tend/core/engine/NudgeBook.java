package dev.tend.core.engine;

import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.CheckInId;
import java.time.Instant;
import java.util.List;

/** Who was nudged about what, and who wants none. */
public interface NudgeBook {
    /**
     * Notes a nudge for each person who is expected in one of these check-ins, has not taken part, was not nudged about it
     * before, wants nudges, and got fewer than {@code most} since an instant over all spaces.
     *
     * @return the nudges to send, which are noted now
     */
    List<Nudge> give(List<CheckInId> checkIns, Instant now, Instant since, int most);

    /** From now on this person gets no nudges, anywhere in their workspace. */
    void stop(UserRef person);

    /** A nudge for one person about one check-in. */
    record Nudge(CheckInId checkIn, UserRef person) {}
}
