package dev.tend.app;

import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** How far visitors have moved the playground's clock, kept so that yesterday's rooms are found in their own time. */
final class KeptOffset {
    private final Jdbi jdbi;

    KeptOffset(DataSource database) {
        this.jdbi = Jdbi.create(database);
    }

    Duration read() {
        return jdbi.withHandle(handle -> handle.createQuery("select ahead_ms from playground.clock")
                .mapTo(Long.class)
                .findOne()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO));
    }

    void write(Duration ahead) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        insert into playground.clock (only_one, ahead_ms) values (true, :ahead)
                        on conflict (only_one) do update set ahead_ms = excluded.ahead_ms
                        """).bind("ahead", ahead.toMillis()).execute());
    }
}
