package dev.tend.app.postgres;

import dev.tend.app.config.Refusal;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One running server process. */
record Postmaster(Process process) {
    private static final Duration RECOVERY = Duration.ofMinutes(2);

    /** Starts it and returns when it takes connections. The calling thread must live as long as the server shall. */
    static Postmaster start(PostgresFolder folder, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.root().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(folder.startLog().toFile())
                .start();
        Postmaster postmaster = new Postmaster(process);
        Poll.until(RECOVERY, () -> !process.isAlive() || postmaster.isReady(folder));
        if (!process.isAlive()) {
            throw whyEnded(folder);
        }
        if (!postmaster.isReady(folder)) {
            postmaster.stop();
            throw Refusal.ofMachine("PostgreSQL did not take connections within " + RECOVERY.toMinutes()
                    + " minutes. See " + folder.logs() + ".");
        }
        return postmaster;
    }

    boolean stop() {
        return Signal.stop(process.toHandle());
    }

    private boolean isReady(PostgresFolder folder) {
        try {
            Optional<PidFile> pidFile = PidFile.read(folder.cluster());
            return pidFile.filter(file -> file.pid() == process.pid() && file.ready())
                    .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeException whyEnded(PostgresFolder folder) throws PortTaken {
        String complaint = new ServerLog(folder).complaint();
        if (complaint.contains("TCP/IP sockets")) {
            throw new PortTaken(complaint);
        }
        if (complaint.contains("No space left on device")) {
            return Refusal.ofMachine("The disk under " + folder.root() + " is full. Make room and start Tend again.");
        }
        return new Cluster(folder.cluster()).broken("PostgreSQL says \"" + complaint + "\"");
    }
}
