package dev.tend.app.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.tend.core.chat.Message;
import dev.tend.core.store.TestPostgres;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The journal on a true PostgreSQL. */
final class JdbiJournalTest implements JournalContract {
    private final HikariDataSource database = new HikariDataSource();

    @Override
    public Journal empty() {
        database.setDataSource(TestPostgres.emptyDatabase());
        return JdbiJournal.open(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void it_may_be_opened_again_and_holds_what_it_held() {
        Entry entry = empty().append(
                        AT,
                        new Event.Posted(
                                PLACE,
                                Optional.of("mei"),
                                Optional.empty(),
                                Optional.empty(),
                                Message.of("Still here")));

        Journal again = JdbiJournal.open(database);

        assertThat(again.entries()).containsExactly(entry);
    }

    @Test
    void a_database_that_is_gone_leaves_it_open_whether_an_event_was_taken() {
        Journal journal = empty();
        database.close();

        assertThatThrownBy(() -> journal.append(AT, new Event.Dismissed("1"))).isInstanceOf(Journal.JournalLost.class);
    }
}
