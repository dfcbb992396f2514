package dev.tend.core.store;

import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Participations;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.Participation;
import dev.tend.core.store.Memory.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Who took part, in memory. */
record InMemoryParticipations(Memory memory) implements Participations {
    @Override
    public void put(Participation participation) {
        memory.participations().put(new Place(participation.checkIn(), participation.person()), participation);
    }

    @Override
    public boolean remove(CheckInId checkIn, UserRef person) {
        return memory.participations().remove(new Place(checkIn, person)) != null;
    }

    @Override
    public Optional<Participation> find(CheckInId checkIn, UserRef person) {
        return Optional.ofNullable(memory.participations().get(new Place(checkIn, person)));
    }

    @Override
    public List<Participation> of(CheckInId checkIn) {
        List<Participation> shuffled = new ArrayList<>(memory.participations().values());
        shuffled.removeIf(participation -> !participation.checkIn().equals(checkIn));
        Collections.shuffle(shuffled);
        return List.copyOf(shuffled);
    }
}
