package dev.tend.core.engine;

import dev.tend.core.chat.MessageRef;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.Occurrence;
import dev.tend.core.practice.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The check-ins. */
public interface CheckIns {
    /**
     * Writes openings, all kinds of rows with one statement each: the check-in unless its space has its slot already, with it
     * the post that asks it, and the space's next occurrence in any case.
     *
     * @return how many were new
     */
    int open(List<Opening> openings);

    Optional<CheckIn> find(CheckInId id);

    /** The same, held until the transaction ends, so that what happens to a check-in happens in one order. */
    Optional<CheckIn> hold(CheckInId id);

    /** The check-in that a message asks; empty if the message is not such a question. */
    Optional<CheckIn> askedBy(MessageRef message);

    /** The newest check-ins of a space, newest first. */
    List<CheckIn> latest(SpaceId space, int limit);

    void save(CheckIn checkIn);

    /** Claims open check-ins whose time for nudges has come, leaving out those that another transaction holds. */
    List<CheckIn> dueToNudge(Instant now, int limit);

    /** Claims open or revealed check-ins whose time is up, likewise. */
    List<CheckIn> dueToClose(Instant now, int limit);

    /** The next instant after one at which anything opens, nudges, closes or goes out; empty if nothing will. */
    Optional<Instant> nextEvent(Instant after);

    /**
     * What an opening writes.
     *
     * @param post the question to the channel; empty for one that was skipped
     * @param next the occurrence that follows; empty leaves the space's own as it is
     */
    record Opening(CheckIn checkIn, Optional<OutboxEntry> post, Optional<Occurrence> next) {}
}
