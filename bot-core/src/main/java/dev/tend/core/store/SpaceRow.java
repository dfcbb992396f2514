package dev.tend.core.store;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.Platform;
import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Depth;
import dev.tend.core.practice.History;
import dev.tend.core.practice.Occurrence;
import dev.tend.core.practice.PromptId;
import dev.tend.core.practice.Sharing;
import dev.tend.core.practice.Space;
import dev.tend.core.practice.SpaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A row of {@code space} whose texts are understood only when the space is asked for, since one of them may be damaged. */
record SpaceRow(
        SpaceId id,
        ChannelRef channel,
        Audience audience,
        Sharing sharing,
        CadenceText cadence,
        Space.State state,
        UserRef facilitator,
        int level,
        int members,
        int failures,
        String history,
        Optional<Occurrence> next) {

    /** What a query selects for it. */
    static final String COLUMNS = """
            id, platform, workspace, channel, audience, sharing, day_rule, at, zone, state, facilitator_workspace,
            facilitator, level, members, failures, array_to_string(history, chr(10)) as prompts, next_date, next_at""";

    static SpaceRow of(ResultSet row) throws SQLException {
        Cells cells = new Cells(row);
        Platform platform = new Platform(cells.text("platform"));
        return new SpaceRow(
                new SpaceId(cells.uuid("id")),
                new ChannelRef(platform, cells.text("workspace"), cells.text("channel")),
                cells.constant(Audience.class, "audience"),
                cells.constant(Sharing.class, "sharing"),
                CadenceText.of(cells),
                cells.constant(Space.State.class, "state"),
                new UserRef(platform, cells.text("facilitator_workspace"), cells.text("facilitator")),
                cells.number("level"),
                cells.number("members"),
                cells.number("failures"),
                cells.text("prompts"),
                next(cells));
    }

    private static Optional<Occurrence> next(Cells cells) throws SQLException {
        var at = cells.optionalInstant("next_at");
        return cells.optionalDate("next_date").flatMap(date -> at.map(instant -> new Occurrence(date, instant)));
    }

    /** The space; an exception names it if it is damaged. */
    Space space() {
        try {
            return new Space(
                    id,
                    channel,
                    audience,
                    sharing,
                    cadence.read(),
                    state,
                    facilitator,
                    Depth.ofLevel(level),
                    members,
                    failures,
                    prompts(),
                    next);
        } catch (RuntimeException e) {
            throw new IllegalStateException("The row of space=" + id + " is damaged: " + e.getMessage(), e);
        }
    }

    private History prompts() {
        return new History(history.lines().map(PromptId::parse).toList());
    }
}
