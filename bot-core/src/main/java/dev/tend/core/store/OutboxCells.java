package dev.tend.core.store;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Platform;
import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Outbox.Claim;
import dev.tend.core.engine.Outbox.Filed;
import dev.tend.core.engine.Outbox.State;
import dev.tend.core.engine.OutboxEntry;
import dev.tend.core.engine.Purpose;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.SpaceId;
import java.sql.SQLException;
import java.util.Optional;

/** One row of the outbox, read as an entry, as a claim or as what is filed about it. */
record OutboxCells(Cells cells) {
    /** What {@link #entry} needs from {@code outbox o}. */
    static final String ENTRY = """
            o.key, o.purpose, o.space_id, o.platform, o.workspace, o.channel, o.check_in_id, o.person_workspace, o.person, \
            o.part, o.base, o.edit, o.planned_at""";

    /** What {@link #filed} needs. */
    static final String FILED =
            ENTRY + ", o.state, o.message_workspace, o.message_channel, o.message, o.reason, o.since";

    /** What claiming returns from {@code outbox c}. */
    static final String CLAIMED =
            ENTRY.replace("o.", "c.") + ", c.due_at, c.seq, c.fence, c.attempts, c.first_tried, c.maybe_sent";

    OutboxEntry entry() throws SQLException {
        return new OutboxEntry(
                new DeliveryKey(cells.uuid("key")),
                cells.constant(Purpose.class, "purpose"),
                new SpaceId(cells.uuid("space_id")),
                new ChannelRef(platform(), cells.text("workspace"), cells.text("channel")),
                cells.optionalUuid("check_in_id").map(CheckInId::new),
                person(),
                cells.number("part"),
                cells.optionalUuid("base").map(DeliveryKey::new),
                cells.flag("edit"),
                cells.instant("planned_at"));
    }

    Filed filed() throws SQLException {
        return new Filed(
                entry(),
                cells.constant(State.class, "state"),
                message("message_workspace", "message_channel", "message"),
                cells.text("reason"),
                cells.instant("since"));
    }

    Claim claim() throws SQLException {
        return new Claim(
                entry(),
                cells.number("fence"),
                cells.number("attempts") - 1,
                cells.instant("first_tried"),
                cells.flag("maybe_sent") ? Attempt.REPEAT : Attempt.FIRST,
                message("base_workspace", "base_channel", "base_message"));
    }

    private Optional<UserRef> person() throws SQLException {
        Optional<String> person = cells.optionalText("person");
        return person.isEmpty()
                ? Optional.empty()
                : Optional.of(new UserRef(platform(), cells.text("person_workspace"), person.get()));
    }

    private Optional<MessageRef> message(String workspace, String channel, String message) throws SQLException {
        Optional<String> id = cells.optionalText(message);
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new MessageRef(
                        new ChannelRef(platform(), cells.text(workspace), cells.text(channel)), id.get()));
    }

    private Platform platform() throws SQLException {
        return new Platform(cells.text("platform"));
    }
}
