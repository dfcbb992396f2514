package dev.tend.app.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running server writes about itself: who it is, where it listens, and whether it takes connections. */
record PidFile(long pid, int port, boolean ready) {
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Path in(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Empty when there is none, or when it is only half written. */
    static Optional<PidFile> read(Path cluster) throws IOException {
        try {
            return parse(Files.readAllLines(in(cluster), UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<PidFile> parse(List<String> lines) {
        try {
            long pid = lines.isEmpty() ? 0 : Long.parseLong(lines.get(0).strip());
            int port = lines.size() > PORT_LINE
                    ? Integer.parseInt(lines.get(PORT_LINE).strip())
                    : 0;
            boolean ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return pid > 0 ? Optional.of(new PidFile(pid, port, ready)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The process it names, if that is a live server of this folder: pids are used again, above all in containers. */
    Optional<ProcessHandle> serverOf(Path cluster) {
        return ProcessHandle.of(pid).filter(process -> commandLine(process).contains(cluster.toString()));
    }

    private static String commandLine(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres"))
                .orElse("");
    }
}
