package dev.tend.app.postgres;

import dev.tend.app.config.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The few things done to whole folders. */
final class Folders {
    private Folders() {}

    /** Makes a folder that only its owner may enter, unless it is there; refuses one that cannot be written. */
    static void makePrivate(Path folder) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
        if (!Files.isWritable(folder)) {
            throw notWritable(folder, new IOException("permission denied"));
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path path : contents(folder, Comparator.reverseOrder())) {
                Files.delete(path);
            }
        }
    }

    static void giveTo(int owner, Path folder) throws IOException {
        for (Path path : contents(folder, Comparator.naturalOrder())) {
            if (owner(path) != owner) {
                Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Lets others pass through to what they know is there; they still cannot see what else is. */
    static void letThrough(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    static int owner(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    private static List<Path> contents(Path folder, Comparator<Path> order) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(order).toList();
        }
    }

    private static Refusal notWritable(Path folder, IOException cause) {
        return Refusal.ofMachine(
                "The data folder " + folder + " cannot be written (" + cause.getMessage()
                        + "). Give this user the right to write there, or choose another folder with --data.",
                cause);
    }
}
