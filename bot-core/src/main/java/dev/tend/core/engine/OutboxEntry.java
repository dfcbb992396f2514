package dev.tend.core.engine;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.Space;
import dev.tend.core.practice.SpaceId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something to deliver: its purpose and whom or what it concerns. It holds no text.
 *
 * @param channel the channel of its space
 * @param checkIn the check-in it is about, if any
 * @param person whom it goes to, or whose answer it shows
 * @param part which message of several
 * @param base the delivery it hangs on, which must be there first: for an edit the one it changes, in a thread the question
 * @param edit whether it gives new content to its base
 */
public record OutboxEntry(
        DeliveryKey key,
        Purpose purpose,
        SpaceId space,
        ChannelRef channel,
        Optional<CheckInId> checkIn,
        Optional<UserRef> person,
        int part,
        Optional<DeliveryKey> base,
        boolean edit,
        Instant dueAt) {

    /** A post to a space's channel. */
    static OutboxEntry toChannel(Purpose purpose, Space space, Instant due) {
        DeliveryKey key = Keys.of(purpose.name(), space.id(), due);
        return new OutboxEntry(
                key,
                purpose,
                space.id(),
                space.channel(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                false,
                due);
    }

    /** The post that asks a check-in. */
    static OutboxEntry question(Space space, CheckIn checkIn) {
        return new OutboxEntry(
                Keys.question(checkIn.id()),
                Purpose.QUESTION,
                space.id(),
                space.channel(),
                Optional.of(checkIn.id()),
                Optional.empty(),
                0,
                Optional.empty(),
                false,
                checkIn.openedAt());
    }

    /** A post in the thread of a check-in. */
    static OutboxEntry inThread(Purpose purpose, Space space, CheckIn checkIn, int part, Instant due) {
        return new OutboxEntry(
                Keys.of(purpose.name(), checkIn.id(), part),
                purpose,
                space.id(),
                space.channel(),
                Optional.of(checkIn.id()),
                Optional.empty(),
                part,
                Optional.of(Keys.question(checkIn.id())),
                false,
                due);
    }

    /** One person's answer in the thread of a check-in. */
    static OutboxEntry answer(Space space, CheckIn checkIn, UserRef author, Instant due) {
        return new OutboxEntry(
                Keys.of(Purpose.ANSWER.name(), checkIn.id(), author),
                Purpose.ANSWER,
                space.id(),
                space.channel(),
                Optional.of(checkIn.id()),
                Optional.of(author),
                0,
                Optional.of(Keys.question(checkIn.id())),
                false,
                due);
    }

    /** A direct message about a check-in. */
    static OutboxEntry toPerson(Purpose purpose, Space space, CheckInId checkIn, UserRef person, Instant due) {
        return new OutboxEntry(
                Keys.of(purpose.name(), checkIn, person),
                purpose,
                space.id(),
                space.channel(),
                Optional.of(checkIn),
                Optional.of(person),
                0,
                Optional.empty(),
                false,
                due);
    }

    /** A direct message to a space's facilitator about a delivery that is in trouble; its base names that one. */
    static OutboxEntry trouble(Space space, OutboxEntry failed, Instant due) {
        return new OutboxEntry(
                Keys.of(Purpose.TROUBLE.name(), failed.key(), ""),
                Purpose.TROUBLE,
                space.id(),
                space.channel(),
                failed.checkIn(),
                Optional.of(space.facilitator()),
                0,
                Optional.of(failed.key()),
                false,
                due);
    }

    /** An edit that brings what this entry posted up to date. */
    OutboxEntry edited(Instant due) {
        return new OutboxEntry(
                Keys.fresh(), purpose, space, channel, checkIn, person, part, Optional.of(key), true, due);
    }

    /** Whether its base must be on the platform before it can go out. */
    public boolean needsBase() {
        return edit || purpose.place() == Purpose.Place.THREAD;
    }

    /** What it must wait in line for: one channel, or one person. */
    public String lane() {
        return purpose.place() == Purpose.Place.PERSON
                ? person.map(UserRef::user).orElseThrow()
                : channel.channel();
    }
}
