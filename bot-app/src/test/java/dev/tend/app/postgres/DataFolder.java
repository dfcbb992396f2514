package dev.tend.app.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Copies of a data folder in which a server has run once: much cheaper than making one for each test. */
final class DataFolder {
    private static final Path TEMPLATE = template();

    private DataFolder() {}

    /** A used data folder below the given one, which no server runs in. */
    static Path in(Path parent) {
        Path data = parent.resolve("data");
        Program copy = Program.run(List.of("cp", "-a", TEMPLATE.toString(), data.toString()));
        if (!copy.succeeded()) {
            throw new IllegalStateException("expected a copy of " + TEMPLATE + ": " + copy.output());
        }
        return data;
    }

    private static Path template() {
        try {
            Path data = Files.createTempDirectory("tend-template-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(data)));
            EmbeddedPostgres.start(data).close();
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path data) {
        try {
            Folders.delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
