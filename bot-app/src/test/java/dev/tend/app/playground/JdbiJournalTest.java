package dev.tend.app.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.core.chat.Message;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Runs against the PostgreSQL at the JDBC address in the system property {@code tend.test.database}; empties its playground. */
@EnabledIfSystemProperty(named = JdbiJournalTest.ADDRESS, matches = ".+", disabledReason = "no database was named")
final class JdbiJournalTest implements JournalContract {
    static final String ADDRESS = "tend.test.database";

    @Override
    public Journal empty() {
        Journal journal = JdbiJournal.open(database(System.getProperty(ADDRESS)));
        Jdbi.create(database(System.getProperty(ADDRESS)))
                .useHandle(handle -> handle.execute("TRUNCATE playground.journal"));
        return journal;
    }

    @Test
    void it_may_be_opened_again_and_holds_what_it_held() {
        Journal before = empty();
        Entry entry = before.append(
                AT,
                new Event.Posted(
                        PLACE, Optional.of("mei"), Optional.empty(), Optional.empty(), Message.of("Still here")));

        Journal after = JdbiJournal.open(database(System.getProperty(ADDRESS)));

        assertThat(after.entries()).containsExactly(entry);
    }

    @Test
    void a_database_that_is_gone_leaves_it_open_whether_an_event_was_taken() {
        PGSimpleDataSource switched = database(System.getProperty(ADDRESS));
        Journal journal = JdbiJournal.open(switched);
        switched.setURL("jdbc:postgresql://127.0.0.1:1/gone");

        assertThatThrownBy(() -> journal.append(AT, new Event.Dismissed("1"))).isInstanceOf(Journal.JournalLost.class);
    }

    private static PGSimpleDataSource database(String address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address);
        return source;
    }
}
