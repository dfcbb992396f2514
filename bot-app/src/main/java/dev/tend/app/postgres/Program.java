package dev.tend.app.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How a short program of the system ended: its exit code, and all that it said. */
record Program(int exitCode, String output) {
    private static final int NOT_RUN = -1;
    private static final int MINUTES = 3;

    /** Runs it to its end, or for three minutes. One that is not on this machine ends unsuccessfully too. */
    static Program run(List<String> command) {
        try {
            // A file, because a pipe would be waited for as long as any grandchild holds it.
            Path said = Files.createTempFile("tend-", ".out");
            try {
                return run(command, said);
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    private static Program run(List<String> command, Path said) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException e) {
            return new Program(NOT_RUN, command.get(0) + ": " + e.getMessage());
        }
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Program(NOT_RUN, command.get(0) + " did not end within " + MINUTES + " minutes");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return new Program(NOT_RUN, command.get(0) + " was interrupted");
        }
        return new Program(process.exitValue(), Files.readString(said, UTF_8).strip());
    }
}
