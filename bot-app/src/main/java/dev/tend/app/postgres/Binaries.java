package dev.tend.app.postgres;

import dev.tend.app.config.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the jar that carries them for this machine. */
record Binaries(Path folder) {

    /** Unpacks what is not there yet; a folder under this name is whole, since it is moved there as the last step. */
    static Binaries unpack(PostgresFolder root, String version) throws IOException {
        Path folder = root.binaries(version);
        if (!Files.isDirectory(folder)) {
            DiskSpace.require(root.root(), 200);
            Path unfinished = Files.createTempDirectory(
                    root.root(),
                    "unpacking-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            try (InputStream archive = open(archiveName())) {
                extract(archive, unfinished);
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Folders.delete(unfinished);
            }
        }
        return new Binaries(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static String archiveName() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String chip = System.getProperty("os.arch");
        return "/postgres-" + os + "-"
                + switch (chip) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> chip;
                }
                + ".txz";
    }

    private static InputStream open(String archive) {
        InputStream in = Binaries.class.getResourceAsStream(archive);
        if (in == null) {
            throw Refusal.ofMachine("This build of Tend carries no PostgreSQL for this machine ("
                    + System.getProperty("os.name") + ", " + System.getProperty("os.arch")
                    + "). Set TEND_DATABASE_URL to a PostgreSQL server of your own.");
        }
        return in;
    }

    private static void extract(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry outside of its archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(tar, path);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
