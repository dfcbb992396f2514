package dev.tend.app.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Tells whether a file with secrets keeps them from everybody but its owner. */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** The file must exist. */
    public static boolean holdsFor(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                    .endsWith("------");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
