package dev.tend.app.postgres;

import dev.tend.app.config.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks for room before work begins, because a disk that fills up half-way leaves errors that explain nothing. */
final class DiskSpace {
    private static final long MEGABYTE = 1024 * 1024;

    private DiskSpace() {}

    static void require(Path folder, long megabytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        if (free < megabytes) {
            throw Refusal.ofMachine("The disk under " + folder + " is full: " + free + " MB are free and " + megabytes
                    + " MB are needed. Make room, or choose another folder with --data.");
        }
    }
}
