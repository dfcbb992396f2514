package dev.tend.app.playground;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;

/** The journal in PostgreSQL, in a schema of its own. */
final class JdbiJournal implements Journal {
    private static final RowMapper<Entry> ENTRY = (row, context) -> new Entry(
            row.getLong("number"),
            row.getObject("at", OffsetDateTime.class).toInstant(),
            JournalJson.read(row.getString("event")));

    private final Jdbi jdbi;

    private JdbiJournal(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Brings the schema up to date and opens the journal in it. */
    static JdbiJournal open(DataSource database) {
        PlaygroundSchema.migrate(database);
        return new JdbiJournal(Jdbi.create(database));
    }

    @Override
    public Entry append(Instant at, Event event) {
        try {
            // The key is unique and goes in with the event, so that a crash leaves either both or neither.
            return jdbi.inTransaction(handle -> insert(handle, at, event).orElseGet(() -> withKeyOf(handle, event)));
        } catch (JdbiException e) {
            throw new JournalLost("The playground's journal did not say whether it took an event.", e);
        }
    }

    @Override
    public List<Entry> entries() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT number, at, event
                          FROM playground.journal
                         ORDER BY number
                        """).map(ENTRY).list());
    }

    private static Optional<Entry> insert(Handle handle, Instant at, Event event) {
        return handle.createQuery("""
                        INSERT INTO playground.journal (at, delivery_key, event)
                        VALUES (:at, :key, CAST(:event AS jsonb))
                        ON CONFLICT (delivery_key) DO NOTHING
                        RETURNING number, at, event
                        """)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("key", event.key().map(key -> key.id()))
                .bind("event", JournalJson.write(event))
                .map(ENTRY)
                .findOne();
    }

    private static Entry withKeyOf(Handle handle, Event event) {
        return handle.createQuery("""
                        SELECT number, at, event
                          FROM playground.journal
                         WHERE delivery_key = :key
                        """)
                .bind("key", event.key().map(key -> key.id()))
                .map(ENTRY)
                .one();
    }
}
