package dev.tend.app.postgres;

import dev.tend.app.config.Refusal;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Objects;

/** Turns what the file system says into a line that says what to do. */
final class Failures {
    private Failures() {}

    static Refusal refusal(Path data, Exception failure) {
        String message = Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
        if (message.contains("No space left") || message.contains("Disk quota exceeded")) {
            return Refusal.ofMachine(
                    "The disk under " + data + " is full. Make room, or choose another folder with --data.", failure);
        }
        if (failure instanceof AccessDeniedException) {
            return Refusal.ofMachine(
                    "The data folder " + data + " cannot be used by this user: no right to " + message
                            + ". Run Tend as the user who made the folder, or choose another one with --data.",
                    failure);
        }
        return Refusal.ofMachine("The database in " + data + " could not be started: " + message + ".", failure);
    }
}
