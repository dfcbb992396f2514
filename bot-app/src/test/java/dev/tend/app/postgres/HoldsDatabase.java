package dev.tend.app.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A process of its own that commits rows, says so, and then waits to be killed. */
final class HoldsDatabase {
    static final int ROWS = 50;
    static final String READY = "ready";

    private HoldsDatabase() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
        Rows.add(postgres, ROWS);
        System.out.println(READY);
        while (System.in.read() >= 0) {
            // The test keeps this process's standard input open for as long as the process shall live.
        }
    }
}
