package dev.tend.core.store;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Draft;
import dev.tend.core.engine.Members.Member;
import dev.tend.core.engine.Tallies.Way;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.Participation;
import dev.tend.core.practice.Space;
import dev.tend.core.practice.SpaceId;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** All that an {@link InMemoryStore} holds. What is in the maps never changes, so that copying the maps copies it all. */
record Memory(
        Map<SpaceId, Space> spaces,
        Map<Seat, Member> members,
        Map<CheckInId, CheckIn> checkIns,
        Map<MessageRef, CheckInId> questions,
        Map<Place, Participation> participations,
        Map<Place, Written> words,
        Set<Reaction> reactions,
        Map<Place, Instant> nudges,
        Set<UserRef> nudgeStops,
        Map<DeliveryKey, InMemoryOutboxRow> outbox,
        Map<DraftKey, Touched> drafts) {

    /** A person's seat in a space. */
    record Seat(SpaceId space, UserRef person) {}

    /** A person's place in a check-in. */
    record Place(CheckInId checkIn, UserRef person) {}

    record Written(SpaceId space, Map<String, String> fields) {}

    record Reaction(CheckInId checkIn, UserRef person, String kind, Way way) {}

    record DraftKey(ChannelRef channel, UserRef person) {}

    record Touched(Draft draft, Instant at) {}

    static Memory empty() {
        return new Memory(
                Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), Set.of(), Map.of(),
                Map.of());
    }

    Memory copy() {
        return new Memory(
                new LinkedHashMap<>(spaces),
                new LinkedHashMap<>(members),
                new LinkedHashMap<>(checkIns),
                new LinkedHashMap<>(questions),
                new LinkedHashMap<>(participations),
                new LinkedHashMap<>(words),
                new HashSet<>(reactions),
                new LinkedHashMap<>(nudges),
                new HashSet<>(nudgeStops),
                new LinkedHashMap<>(outbox),
                new LinkedHashMap<>(drafts));
    }

    /** The space of an id that must be there. */
    Space space(SpaceId id) {
        Space space = spaces.get(id);
        if (space == null) {
            throw new IllegalStateException("There is no space=" + id + ".");
        }
        return space;
    }
}
