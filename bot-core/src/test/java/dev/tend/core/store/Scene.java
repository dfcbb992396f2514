package dev.tend.core.store;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Platform;
import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.CheckIns.Opening;
import dev.tend.core.engine.Outbox.Outcome;
import dev.tend.core.engine.Outbox.State;
import dev.tend.core.engine.OutboxEntry;
import dev.tend.core.engine.Purpose;
import dev.tend.core.engine.Store;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Cadence;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.DayRule;
import dev.tend.core.practice.Depth;
import dev.tend.core.practice.History;
import dev.tend.core.practice.Occurrence;
import dev.tend.core.practice.PromptId;
import dev.tend.core.practice.Sharing;
import dev.tend.core.practice.Space;
import dev.tend.core.practice.SpaceId;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the store's tests store. */
final class Scene {
    static final Instant NOW = Instant.parse("2026-11-24T09:00:00.123456Z");
    static final Platform PLATFORM = new Platform("playground");
    static final UserRef ANN = person("ann");
    static final UserRef BOB = person("bob");
    static final UserRef EVE = person("eve");
    static final Cadence CADENCE = new Cadence(
            new DayRule.Weekly(Set.of(DayOfWeek.TUESDAY), 2, LocalDate.parse("2026-11-24")),
            LocalTime.of(9, 30),
            ZoneId.of("Asia/Kathmandu"));
    static final Duration MINUTE = Duration.ofMinutes(1);

    private Scene() {}

    static UserRef person(String name) {
        return new UserRef(PLATFORM, "house", name);
    }

    static ChannelRef channel(String name) {
        return new ChannelRef(PLATFORM, "house", name);
    }

    /** A new space in a channel of its own, next due at an instant. */
    static Space space(Instant next) {
        return space(channel(UUID.randomUUID().toString()), Optional.of(next));
    }

    static Space space(ChannelRef channel, Optional<Instant> next) {
        return new Space(
                new SpaceId(UUID.randomUUID()),
                channel,
                Audience.TEAM,
                Sharing.TOGETHER,
                CADENCE,
                next.isPresent() ? Space.State.ACTIVE : Space.State.PAUSED,
                ANN,
                Depth.SHARE,
                0,
                0,
                History.EMPTY,
                next.map(at -> new Occurrence(LocalDate.parse("2026-11-24"), at)));
    }

    /** A space that is stored, due now. */
    static Space stored(Store store) {
        Space space = space(NOW);
        store.run(tx -> assertTrue(tx.spaces().add(space)));
        return space;
    }

    private static void assertTrue(boolean added) {
        if (!added) {
            throw new AssertionError("The scene's own rows must be new.");
        }
    }

    static CheckIn checkIn(Space space, String slot) {
        return new CheckIn(
                new CheckInId(UUID.randomUUID()),
                space.id(),
                slot,
                new PromptId("everyday", "p" + slot),
                Sharing.TOGETHER,
                CheckIn.State.OPEN,
                NOW,
                NOW,
                NOW.plus(Duration.ofHours(24)),
                Optional.of(NOW.plus(Duration.ofHours(6))),
                Optional.empty());
    }

    static Opening opening(Space space, CheckIn checkIn) {
        return new Opening(checkIn, Optional.of(question(space, checkIn)), Optional.empty());
    }

    /** A check-in that is open, with its question in the outbox. */
    static CheckIn opened(Store store, Space space, String slot) {
        CheckIn checkIn = checkIn(space, slot);
        store.run(tx -> assertTrue(tx.checkIns().open(List.of(opening(space, checkIn))) == 1));
        return checkIn;
    }

    static DeliveryKey keyOf(CheckIn checkIn) {
        return new DeliveryKey(UUID.nameUUIDFromBytes(checkIn.id().toString().getBytes(StandardCharsets.UTF_8)));
    }

    static OutboxEntry question(Space space, CheckIn checkIn) {
        return entry(keyOf(checkIn), Purpose.QUESTION, space, Optional.of(checkIn), Optional.empty(), Optional.empty());
    }

    static OutboxEntry post(Space space, Instant due) {
        return due(entry(fresh(), Purpose.PAUSED, space, Optional.empty(), Optional.empty(), Optional.empty()), due);
    }

    static OutboxEntry reveal(Space space, CheckIn checkIn) {
        return entry(
                fresh(), Purpose.REVEAL, space, Optional.of(checkIn), Optional.empty(), Optional.of(keyOf(checkIn)));
    }

    static OutboxEntry toPerson(Space space, CheckIn checkIn, UserRef person) {
        return entry(fresh(), Purpose.NUDGE, space, Optional.of(checkIn), Optional.of(person), Optional.empty());
    }

    static OutboxEntry trouble(Space space, OutboxEntry failed) {
        return entry(fresh(), Purpose.TROUBLE, space, Optional.empty(), Optional.of(ANN), Optional.of(failed.key()));
    }

    static OutboxEntry editOf(OutboxEntry base) {
        return new OutboxEntry(
                fresh(),
                base.purpose(),
                base.space(),
                base.channel(),
                base.checkIn(),
                base.person(),
                base.part(),
                Optional.of(base.key()),
                true,
                base.dueAt());
    }

    static OutboxEntry due(OutboxEntry entry, Instant at) {
        return new OutboxEntry(
                entry.key(),
                entry.purpose(),
                entry.space(),
                entry.channel(),
                entry.checkIn(),
                entry.person(),
                entry.part(),
                entry.base(),
                entry.edit(),
                at);
    }

    private static OutboxEntry entry(
            DeliveryKey key,
            Purpose purpose,
            Space space,
            Optional<CheckIn> checkIn,
            Optional<UserRef> person,
            Optional<DeliveryKey> base) {
        return new OutboxEntry(
                key, purpose, space.id(), space.channel(), checkIn.map(CheckIn::id), person, 0, base, false, NOW);
    }

    private static DeliveryKey fresh() {
        return new DeliveryKey(UUID.randomUUID());
    }

    static MessageRef message(Space space, String id) {
        return new MessageRef(space.channel(), id);
    }

    static Outcome sent(MessageRef message) {
        return new Outcome(State.SENT, Optional.of(message), NOW, false, "");
    }

    static Outcome retry(Instant again, boolean maybeSent) {
        return new Outcome(State.RETRY, Optional.empty(), again, maybeSent, "busy");
    }

    static Outcome ended(State state) {
        return new Outcome(state, Optional.empty(), NOW, false, "gone");
    }
}
