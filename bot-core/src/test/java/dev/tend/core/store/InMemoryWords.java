package dev.tend.core.store;

import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Words;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.SpaceId;
import dev.tend.core.store.Memory.Place;
import dev.tend.core.store.Memory.Written;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What people wrote, in memory. */
record InMemoryWords(Memory memory) implements Words {
    @Override
    public void put(SpaceId space, CheckInId checkIn, UserRef person, Map<String, String> fields) {
        memory.words().put(new Place(checkIn, person), new Written(space, Map.copyOf(fields)));
    }

    @Override
    public Optional<Map<String, String>> find(SpaceId space, CheckInId checkIn, UserRef person) {
        return Optional.ofNullable(memory.words().get(new Place(checkIn, person)))
                .filter(written -> written.space().equals(space))
                .map(Written::fields);
    }

    @Override
    public Map<UserRef, Map<String, String>> of(SpaceId space, CheckInId checkIn) {
        Map<UserRef, Map<String, String>> byPerson = new HashMap<>();
        memory.words().forEach((place, written) -> {
            if (place.checkIn().equals(checkIn) && written.space().equals(space)) {
                byPerson.put(place.person(), written.fields());
            }
        });
        return byPerson;
    }

    @Override
    public void remove(CheckInId checkIn, UserRef person) {
        memory.words().remove(new Place(checkIn, person));
    }
}
