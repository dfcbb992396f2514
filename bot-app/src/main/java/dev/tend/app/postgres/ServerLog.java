package dev.tend.app.postgres;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out why a server ended: it says so in its first words, or later in its own log. */
record ServerLog(PostgresFolder folder) {

    /** The reason that the last start gave for its end, without the time and process in front. */
    String complaint() {
        return complaintIn(folder.startLog())
                .or(() -> newest().flatMap(ServerLog::complaintIn))
                .orElse("it gave no reason; see " + folder.startLog() + " and " + folder.logs());
    }

    private Optional<Path> newest() {
        if (!Files.isDirectory(folder.logs())) {
            return Optional.empty();
        }
        try (Stream<Path> logs = Files.list(folder.logs())) {
            return logs.max(Comparator.comparing(ServerLog::modified));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> complaintIn(Path file) {
        try {
            return complaintIn(ofLastStart(Files.readAllLines(file, ISO_8859_1)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<String> ofLastStart(List<String> lines) {
        int start = lines.size() - 1;
        while (start > 0 && !lines.get(start).contains("starting PostgreSQL")) {
            start--;
        }
        return lines.subList(Math.max(start, 0), lines.size());
    }

    private static Optional<String> complaintIn(List<String> lines) {
        return Stream.of("PANIC:", "FATAL:", "could not ")
                .flatMap(mark -> lines.stream().filter(line -> line.contains(mark)))
                .map(line -> line.replaceFirst("^.*?(PANIC|FATAL|LOG|WARNING): +", ""))
                .findFirst();
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
