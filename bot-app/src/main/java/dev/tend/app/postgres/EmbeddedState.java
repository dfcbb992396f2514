package dev.tend.app.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What can be seen of an embedded database without touching it.
 *
 * @param major the version that made its files, or empty if there are none yet
 * @param server the process that serves it at this moment
 */
public record EmbeddedState(Path folder, Optional<String> major, Optional<Long> server) {

    /** Looks into a data folder, which need not exist. Refuses one that this build's PostgreSQL could not open. */
    public static EmbeddedState of(Path data, String postgresVersion) {
        Path folder = new PostgresFolder(real(data)).cluster();
        try {
            Cluster cluster = new Cluster(folder);
            if (!Files.exists(folder)) {
                return new EmbeddedState(folder, Optional.empty(), Optional.empty());
            }
            Optional<Long> server =
                    PidFile.read(folder).flatMap(file -> file.serverOf(folder)).map(ProcessHandle::pid);
            return new EmbeddedState(folder, Optional.of(cluster.check(postgresVersion)), server);
        } catch (IOException e) {
            throw Failures.refusal(data, e);
        }
    }

    private static Path real(Path data) {
        try {
            return Files.exists(data) ? data.toRealPath() : data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
