package dev.tend.core.engine;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.practice.Occurrence;
import dev.tend.core.practice.Space;
import dev.tend.core.practice.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The spaces. */
public interface Spaces {
    /** Adds a space; false if its channel has one already. */
    boolean add(Space space);

    Optional<Space> find(SpaceId id);

    /** The space of a channel, held until the transaction ends, so that changes to it come one after the other. */
    Optional<Space> at(ChannelRef channel);

    /** Keeps everything that may change in a space but its history and its number of members, which have writers of their own. */
    void save(Space space);

    /**
     * Claims active spaces whose next check-in is due, earliest first, leaving out those that another transaction holds.
     *
     * @param after continue behind this one; empty to begin at the earliest
     */
    List<Due> due(Instant now, Optional<Cursor> after, int limit);

    /** Takes a space out of the schedule because it cannot be handled; it stays so until someone resumes it. */
    void halt(SpaceId id);

    /** Where a sweep stands. */
    record Cursor(Instant at, SpaceId id) {}

    /** A space that is due. A damaged one says so only when it is read, and so keeps no other from its turn. */
    interface Due {
        Cursor cursor();

        /** The space itself. */
        Space space();

        /** The occurrence that is due. */
        Occurrence occurrence();
    }
}
