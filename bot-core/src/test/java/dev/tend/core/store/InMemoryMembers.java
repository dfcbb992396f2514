package dev.tend.core.store;

import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Members;
import dev.tend.core.practice.Space;
import dev.tend.core.practice.SpaceId;
import dev.tend.core.store.Memory.Seat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The members in memory, in the order in which they joined. */
record InMemoryMembers(Memory memory) implements Members {
    @Override
    public boolean join(SpaceId space, UserRef person, Instant now) {
        boolean joined = memory.members().putIfAbsent(new Seat(space, person), new Member(space, person, now)) == null;
        if (joined) {
            count(space, 1);
        }
        return joined;
    }

    @Override
    public boolean leave(SpaceId space, UserRef person) {
        boolean left = memory.members().remove(new Seat(space, person)) != null;
        if (left) {
            count(space, -1);
        }
        return left;
    }

    @Override
    public List<Member> of(SpaceId space) {
        return memory.members().values().stream()
                .filter(member -> member.space().equals(space))
                .toList();
    }

    @Override
    public Optional<Member> find(SpaceId space, UserRef person) {
        return Optional.ofNullable(memory.members().get(new Seat(space, person)));
    }

    private void count(SpaceId id, int more) {
        Space space = memory.space(id);
        memory.spaces()
                .put(
                        id,
                        new Space(
                                id,
                                space.channel(),
                                space.audience(),
                                space.sharing(),
                                space.cadence(),
                                space.state(),
                                space.facilitator(),
                                space.level(),
                                space.members() + more,
                                space.failures(),
                                space.history(),
                                space.next()));
    }
}
