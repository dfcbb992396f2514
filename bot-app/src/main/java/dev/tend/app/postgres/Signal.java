package dev.tend.app.postgres;

import java.time.Duration;
import java.util.List;

/** The signals by which PostgreSQL is stopped. Java's own can only ask it to wait for all clients, or kill it. */
enum Signal {
    /** Ends the sessions, writes all down, and ends. */
    INT,
    /** Ends at once; the next start recovers. */
    QUIT;

    private static final Duration FAST = Duration.ofSeconds(10);
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    /** Whether the server ended, the clean way if it can within ten seconds. */
    static boolean stop(ProcessHandle server) {
        return INT.ends(server, FAST) || QUIT.ends(server, AT_ONCE);
    }

    private boolean ends(ProcessHandle server, Duration patience) {
        // The shell has kill built in, where a lean image may lack the program.
        Program.run(List.of("sh", "-c", "kill -" + name() + " " + server.pid()));
        return Poll.until(patience, () -> !runs(server));
    }

    /** A zombie is over, although its parent has not yet taken notice; it has no command line any more. */
    private static boolean runs(ProcessHandle server) {
        return server.isAlive() && server.info().commandLine().isPresent();
    }
}
