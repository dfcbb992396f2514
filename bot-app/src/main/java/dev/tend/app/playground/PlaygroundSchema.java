package dev.tend.app.playground;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** What the playground keeps, in a schema of its own: the engine's tables are none of its business. */
public final class PlaygroundSchema {
    static final String NAME = "playground";

    private PlaygroundSchema() {}

    /** Brings the schema up to date. */
    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas(NAME)
                .defaultSchema(NAME)
                .table("playground_history")
                .locations("classpath:db/playground")
                .load()
                .migrate();
    }
}
