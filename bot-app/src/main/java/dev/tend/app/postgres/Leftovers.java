package dev.tend.app.postgres;

import dev.tend.app.config.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an earlier server that nobody stopped has left in a cluster's folder. Only the holder of the folder's lock may
 * clear it.
 */
record Leftovers(Path cluster) {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Afterwards no process of an earlier server touches the folder, and its pid file bars no new one. */
    void clear() throws IOException {
        Optional<PidFile> pidFile = PidFile.read(cluster);
        if (pidFile.isPresent()) {
            Optional<ProcessHandle> server = pidFile.get().serverOf(cluster);
            server.ifPresent(this::stop);
            awaitBackends();
            clearPidFile(pidFile.get());
        }
    }

    private void stop(ProcessHandle server) {
        LOG.warn("event=postgres_orphan_stopped pid={}", server.pid());
        if (!Signal.stop(server)) {
            throw Refusal.ofMachine("An earlier PostgreSQL (process " + server.pid() + ") still holds " + cluster
                    + " and does not end. End it with \"kill -QUIT " + server.pid() + "\" and start Tend again.");
        }
    }

    /** After the postmaster's violent death its children need a moment to notice; two servers' writes never mix. */
    private void awaitBackends() {
        if (!Poll.until(PATIENCE, () -> ProcessHandle.allProcesses().noneMatch(this::worksHere))) {
            throw Refusal.ofMachine("Processes of an earlier PostgreSQL still work in " + cluster
                    + ". Wait until they have ended, or end them, and start Tend again.");
        }
    }

    private boolean worksHere(ProcessHandle process) {
        Path proc = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.isSymbolicLink(proc) && Files.readSymbolicLink(proc).equals(cluster) && isPostgres(process);
        } catch (IOException e) {
            // It ended meanwhile, or belongs to somebody else: either way it is not a server of ours.
            return false;
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("postgres");
    }

    /** PostgreSQL looks at a dead pid's file by itself; it is lost only where the pid is a zombie or was used again. */
    private void clearPidFile(PidFile pidFile) throws IOException {
        boolean taken = ProcessHandle.of(pidFile.pid()).isPresent();
        if (taken && Files.exists(PidFile.in(cluster), LinkOption.NOFOLLOW_LINKS)) {
            LOG.info("event=postgres_pid_file_cleared pid={}", pidFile.pid());
            Files.delete(PidFile.in(cluster));
        }
    }
}
