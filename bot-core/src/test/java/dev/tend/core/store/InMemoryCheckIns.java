package dev.tend.core.store;

import dev.tend.core.chat.MessageRef;
import dev.tend.core.engine.CheckIns;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.History;
import dev.tend.core.practice.Occurrence;
import dev.tend.core.practice.PromptId;
import dev.tend.core.practice.Space;
import dev.tend.core.practice.SpaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The check-ins in memory. */
record InMemoryCheckIns(Memory memory) implements CheckIns {
    private static final Set<CheckIn.State> UNTIL_CLOSED = EnumSet.of(CheckIn.State.OPEN, CheckIn.State.REVEALED);

    @Override
    public int open(List<Opening> openings) {
        int opened = 0;
        for (Opening opening : openings) {
            boolean fresh = isNew(opening.checkIn());
            moveOn(opening, fresh);
            if (fresh) {
                memory.checkIns().put(opening.checkIn().id(), opening.checkIn());
                InMemoryOutbox.add(memory, opening.post().stream().toList());
                opened++;
            }
        }
        return opened;
    }

    private boolean isNew(CheckIn checkIn) {
        return !memory.checkIns().containsKey(checkIn.id())
                && memory.checkIns().values().stream()
                        .noneMatch(other -> other.space().equals(checkIn.space())
                                && other.slot().equals(checkIn.slot()));
    }

    private void moveOn(Opening opening, boolean fresh) {
        CheckIn checkIn = opening.checkIn();
        Space space = memory.space(checkIn.space());
        boolean asked = fresh && checkIn.state() != CheckIn.State.SKIPPED;
        memory.spaces()
                .put(
                        space.id(),
                        new Space(
                                space.id(),
                                space.channel(),
                                space.audience(),
                                space.sharing(),
                                space.cadence(),
                                space.state(),
                                space.facilitator(),
                                space.level(),
                                space.members(),
                                space.failures(),
                                asked ? longer(space.history(), checkIn.prompt()) : space.history(),
                                space.state() == Space.State.ACTIVE
                                        ? opening.next().or(space::next)
                                        : Optional.empty()));
    }

    private static History longer(History history, PromptId prompt) {
        return new History(Stream.concat(Stream.of(prompt), history.prompts().stream())
                .limit(History.LONGEST)
                .toList());
    }

    @Override
    public Optional<CheckIn> find(CheckInId id) {
        return Optional.ofNullable(memory.checkIns().get(id));
    }

    @Override
    public Optional<CheckIn> hold(CheckInId id) {
        return find(id);
    }

    @Override
    public Optional<CheckIn> askedBy(MessageRef message) {
        return Optional.ofNullable(memory.questions().get(message)).flatMap(this::find);
    }

    @Override
    public List<CheckIn> latest(SpaceId space, int limit) {
        return memory.checkIns().values().stream()
                .filter(checkIn -> checkIn.space().equals(space))
                .sorted(Comparator.comparing(CheckIn::openedAt)
                        .thenComparing(checkIn -> checkIn.id().toString())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public void save(CheckIn checkIn) {
        if (memory.checkIns().replace(checkIn.id(), checkIn) == null) {
            throw new IllegalStateException("There is no checkIn=" + checkIn.id() + ".");
        }
    }

    @Override
    public List<CheckIn> dueToNudge(Instant now, int limit) {
        return due(now, limit, InMemoryCheckIns::nudgeAt);
    }

    @Override
    public List<CheckIn> dueToClose(Instant now, int limit) {
        return due(now, limit, InMemoryCheckIns::closesAt);
    }

    private List<CheckIn> due(Instant now, int limit, Function<CheckIn, Optional<Instant>> time) {
        return memory.checkIns().values().stream()
                .filter(checkIn ->
                        time.apply(checkIn).filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(checkIn -> time.apply(checkIn).orElseThrow()))
                .limit(limit)
                .toList();
    }

    private static Optional<Instant> nudgeAt(CheckIn checkIn) {
        return checkIn.state() == CheckIn.State.OPEN ? checkIn.nudgeAt() : Optional.empty();
    }

    private static Optional<Instant> closesAt(CheckIn checkIn) {
        return UNTIL_CLOSED.contains(checkIn.state()) ? Optional.of(checkIn.closesAt()) : Optional.empty();
    }

    @Override
    public Optional<Instant> nextEvent(Instant after) {
        return Stream.of(openings(), times(InMemoryCheckIns::nudgeAt), times(InMemoryCheckIns::closesAt), deliveries())
                .flatMap(Function.identity())
                .filter(at -> at.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    private Stream<Instant> openings() {
        return memory.spaces().values().stream()
                .filter(space -> space.state() == Space.State.ACTIVE)
                .flatMap(space -> space.next().map(Occurrence::at).stream());
    }

    private Stream<Instant> times(Function<CheckIn, Optional<Instant>> time) {
        return memory.checkIns().values().stream().flatMap(checkIn -> time.apply(checkIn).stream());
    }

    private Stream<Instant> deliveries() {
        return memory.outbox().values().stream()
                .filter(InMemoryOutboxRow::waiting)
                .map(InMemoryOutboxRow::dueAt);
    }
}
