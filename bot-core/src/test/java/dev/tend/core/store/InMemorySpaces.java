package dev.tend.core.store;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.engine.Spaces;
import dev.tend.core.practice.Occurrence;
import dev.tend.core.practice.Space;
import dev.tend.core.practice.SpaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The spaces in memory. */
record InMemorySpaces(Memory memory) implements Spaces {
    /** Ids in the order of their text, which is the one that PostgreSQL has for them. */
    private static final Comparator<Cursor> BY_TIME =
            Comparator.comparing(Cursor::at).thenComparing(cursor -> cursor.id().toString());

    @Override
    public boolean add(Space space) {
        if (memory.spaces().containsKey(space.id()) || at(space.channel()).isPresent()) {
            return false;
        }
        memory.spaces().put(space.id(), space);
        return true;
    }

    @Override
    public Optional<Space> find(SpaceId id) {
        return Optional.ofNullable(memory.spaces().get(id));
    }

    @Override
    public Optional<Space> at(ChannelRef channel) {
        return memory.spaces().values().stream()
                .filter(space -> space.channel().equals(channel))
                .findFirst();
    }

    @Override
    public void save(Space space) {
        Space kept = memory.space(space.id());
        memory.spaces()
                .put(
                        space.id(),
                        new Space(
                                kept.id(),
                                kept.channel(),
                                space.audience(),
                                space.sharing(),
                                space.cadence(),
                                space.state(),
                                space.facilitator(),
                                space.level(),
                                kept.members(),
                                space.failures(),
                                kept.history(),
                                space.next()));
    }

    @Override
    public List<Due> due(Instant now, Optional<Cursor> after, int limit) {
        return memory.spaces().values().stream()
                .filter(space -> space.state() == Space.State.ACTIVE)
                .flatMap(space -> space.next().map(next -> (Due) new DueSpace(space, next)).stream())
                .filter(due -> !due.cursor().at().isAfter(now))
                .filter(due -> after.isEmpty() || BY_TIME.compare(due.cursor(), after.get()) > 0)
                .sorted(Comparator.comparing(Due::cursor, BY_TIME))
                .limit(limit)
                .toList();
    }

    @Override
    public void halt(SpaceId id) {
        memory.spaces().put(id, memory.space(id).halted());
    }

    private record DueSpace(Space space, Occurrence occurrence) implements Due {
        @Override
        public Cursor cursor() {
            return new Cursor(occurrence.at(), space.id());
        }
    }
}
