package dev.tend.core.store;

import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Tallies;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.store.Memory.Reaction;
import java.util.Map;
import java.util.stream.Collectors;

/** The reactions in memory. */
record InMemoryTallies(Memory memory) implements Tallies {
    @Override
    public boolean set(CheckInId checkIn, UserRef person, String kind, Way way, boolean present) {
        Reaction reaction = new Reaction(checkIn, person, kind, way);
        return present ? memory.reactions().add(reaction) : memory.reactions().remove(reaction);
    }

    @Override
    public boolean has(CheckInId checkIn, UserRef person, String kind, Way way) {
        return memory.reactions().contains(new Reaction(checkIn, person, kind, way));
    }

    @Override
    public Map<String, Integer> of(CheckInId checkIn) {
        return memory.reactions().stream()
                .filter(reaction -> reaction.checkIn().equals(checkIn))
                .collect(Collectors.groupingBy(
                        Reaction::kind,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Reaction::person, Collectors.toSet()), people -> people.size())));
    }
}
