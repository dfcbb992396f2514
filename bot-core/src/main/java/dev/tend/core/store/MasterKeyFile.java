package dev.tend.core.store;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that holds the master key in clear: what protects it is who may read the file. */
record MasterKeyFile(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(MasterKeyFile.class);
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final String POSIX = "posix";

    /** Reads the key, or makes one if the file is not there. */
    KeysetHandle open() throws GeneralSecurityException {
        try {
            if (!Files.exists(path)) {
                create();
            }
            refuseOthers();
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(path), Keyring.tink(), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException("The master key file " + path + " cannot be read or made.", e);
        }
    }

    /** Makes the file whole under another name first, so that nobody ever reads half a key; the first of several wins. */
    private void create() throws IOException, GeneralSecurityException {
        KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, Keyring.tink());
        Path whole = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID());
        Files.createDirectories(path.toAbsolutePath().getParent());
        try {
            write(whole, TinkJsonProtoKeysetFormat.serializeKeyset(key, Keyring.tink(), InsecureSecretKeyAccess.get()));
            Files.createLink(path, whole);
            LOG.info("master key made file={} keep=\"a copy in a safe place: words cannot be read without it\"", path);
        } catch (FileAlreadyExistsException e) {
            LOG.info("master key file={} was made by another process", path);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private void write(Path file, String keyset) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            ByteBuffer bytes = ByteBuffer.wrap(keyset.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return hasRights()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private void refuseOthers() throws IOException {
        if (!hasRights()) {
            LOG.warn(
                    "master key file={} is on a system without POSIX rights: see yourself that only the bot can read it",
                    path);
            return;
        }
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
        if (!OWNER_ONLY.containsAll(rights)) {
            throw new IllegalStateException("The master key file " + path + " is open to others ("
                    + PosixFilePermissions.toString(rights) + "). Run: chmod 600 " + path);
        }
    }

    private boolean hasRights() {
        return path.toAbsolutePath()
                .getFileSystem()
                .supportedFileAttributeViews()
                .contains(POSIX);
    }
}
