package dev.tend.core.store;

import dev.tend.core.chat.MessageRef;
import dev.tend.core.engine.CheckIns;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.PromptId;
import dev.tend.core.practice.Sharing;
import dev.tend.core.practice.SpaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The check-ins in the database. */
record JdbiCheckIns(Handle handle) implements CheckIns {
    /** What a query selects from {@code check_in c}. */
    private static final String COLUMNS = """
            c.id, c.space_id, c.slot, c.prompt, c.sharing, c.state, c.due_at, c.opened_at, c.closes_at, c.nudge_at, \
            c.skipped""";

    @Override
    public int open(List<Opening> openings) {
        return new OpeningStatement(handle).run(openings);
    }

    @Override
    public Optional<CheckIn> find(CheckInId id) {
        return handle.createQuery("select %s from check_in c where c.id = :id".formatted(COLUMNS))
                .bind("id", id.value())
                .map((row, context) -> checkIn(row))
                .findOne();
    }

    @Override
    public Optional<CheckIn> hold(CheckInId id) {
        return handle.createQuery("select %s from check_in c where c.id = :id for update".formatted(COLUMNS))
                .bind("id", id.value())
                .map((row, context) -> checkIn(row))
                .findOne();
    }

    @Override
    public Optional<CheckIn> askedBy(MessageRef message) {
        return handle.createQuery("""
                        select %s
                          from check_in c join space s on s.id = c.space_id
                         where c.message = :message and c.message_channel = :channel and c.message_workspace = :workspace
                           and s.platform = :platform""".formatted(COLUMNS))
                .bind("message", message.message())
                .bind("channel", message.channel().channel())
                .bind("workspace", message.channel().workspace())
                .bind("platform", message.channel().platform().name())
                .map((row, context) -> checkIn(row))
                .findOne();
    }

    @Override
    public List<CheckIn> latest(SpaceId space, int limit) {
        return handle.createQuery("""
                        select %s
                          from check_in c
                         where c.space_id = :space
                         order by c.opened_at desc, c.id desc
                         limit :limit""".formatted(COLUMNS))
                .bind("space", space.value())
                .bind("limit", limit)
                .map((row, context) -> checkIn(row))
                .list();
    }

    @Override
    public void save(CheckIn checkIn) {
        int saved = handle.createUpdate("""
                        update check_in
                           set prompt = :prompt, sharing = :sharing, state = :state, due_at = :dueAt, opened_at = :openedAt,
                               closes_at = :closesAt, nudge_at = cast(:nudgeAt as timestamptz), skipped = :skipped
                         where id = :id""")
                .bind("id", checkIn.id().value())
                .bind("prompt", checkIn.prompt().toString())
                .bind("sharing", checkIn.sharing().word())
                .bind("state", Cells.word(checkIn.state()))
                .bind("dueAt", checkIn.dueAt())
                .bind("openedAt", checkIn.openedAt())
                .bind("closesAt", checkIn.closesAt())
                .bind("nudgeAt", checkIn.nudgeAt())
                .bind("skipped", checkIn.skipped())
                .execute();
        if (saved == 0) {
            throw new IllegalStateException("There is no checkIn=" + checkIn.id() + ".");
        }
    }

    @Override
    public List<CheckIn> dueToNudge(Instant now, int limit) {
        return handle.createQuery("""
                        select %s
                          from check_in c
                         where c.state = 'open' and c.nudge_at <= :now and least(c.nudge_at, c.closes_at) <= :now
                         order by least(c.nudge_at, c.closes_at)
                         limit :limit
                           for update skip locked""".formatted(COLUMNS))
                .bind("now", now)
                .bind("limit", limit)
                .map((row, context) -> checkIn(row))
                .list();
    }

    @Override
    public List<CheckIn> dueToClose(Instant now, int limit) {
        return handle.createQuery("""
                        select %s
                          from check_in c
                         where c.state in ('open', 'revealed') and c.closes_at <= :now
                           and least(c.nudge_at, c.closes_at) <= :now
                         order by least(c.nudge_at, c.closes_at)
                         limit :limit
                           for update skip locked""".formatted(COLUMNS))
                .bind("now", now)
                .bind("limit", limit)
                .map((row, context) -> checkIn(row))
                .list();
    }

    @Override
    public Optional<Instant> nextEvent(Instant after) {
        return handle.createQuery("""
                        select least(
                            (select min(next_at) from space where state = 'active' and next_at > :after),
                            (select min(nudge_at) from check_in where state = 'open' and nudge_at > :after),
                            (select min(closes_at) from check_in where state in ('open', 'revealed') and closes_at > :after),
                            (select min(due_at) from outbox where state in ('due', 'retry') and due_at > :after)) as at""")
                .bind("after", after)
                .map((row, context) -> new Cells(row).optionalInstant("at"))
                .one();
    }

    private static CheckIn checkIn(ResultSet row) throws SQLException {
        Cells cells = new Cells(row);
        return new CheckIn(
                new CheckInId(cells.uuid("id")),
                new SpaceId(cells.uuid("space_id")),
                cells.text("slot"),
                PromptId.parse(cells.text("prompt")),
                cells.constant(Sharing.class, "sharing"),
                cells.constant(CheckIn.State.class, "state"),
                cells.instant("due_at"),
                cells.instant("opened_at"),
                cells.instant("closes_at"),
                cells.optionalInstant("nudge_at"),
                cells.optionalText("skipped"));
    }
}
