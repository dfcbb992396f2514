package dev.tend.app.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.tend.app.config.Build;
import dev.tend.app.config.Refusal;
import dev.tend.app.config.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A PostgreSQL server of Tend's own, kept in the data folder and reachable from this machine with its password only.
 * What it has confirmed survives the end of either process.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final int ATTEMPTS = 3;

    private final FolderLock lock;
    private final Keeper keeper;
    private final int port;
    private final Secret password;

    private EmbeddedPostgres(FolderLock lock, Keeper keeper, int port, Secret password) {
        this.lock = lock;
        this.keeper = keeper;
        this.port = port;
        this.password = password;
    }

    /** Starts the server of this data folder, making it first if need be; refuses with a line of text if it cannot. */
    public static EmbeddedPostgres start(Path data) {
        Folders.makePrivate(data);
        try {
            PostgresFolder folder = new PostgresFolder(data.toRealPath());
            Folders.makePrivate(folder.root());
            FolderLock lock = FolderLock.take(folder);
            try {
                return start(folder, lock);
            } catch (IOException | InterruptedException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | UncheckedIOException e) {
            throw Failures.refusal(data, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.ofMachine("The start of the database was interrupted.", e);
        }
    }

    private static EmbeddedPostgres start(PostgresFolder folder, FolderLock lock)
            throws IOException, InterruptedException {
        String version = Build.read().postgresVersion();
        Binaries binaries = Binaries.unpack(folder, version);
        Cluster cluster = new Cluster(folder.cluster());
        Secret password = password(folder, cluster);
        RunAs runAs = RunAs.choose(folder, binaries);
        cluster.create(folder, binaries, runAs);
        cluster.check(version);
        return start(new ServerCommand(folder, binaries, runAs), lock, password);
    }

    private static EmbeddedPostgres start(ServerCommand command, FolderLock lock, Secret password)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            try {
                return new EmbeddedPostgres(lock, Keeper.start(command.folder(), command.on(port)), port, password);
            } catch (PortTaken e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static Secret password(PostgresFolder folder, Cluster cluster) throws IOException {
        Path file = folder.password();
        if (!Files.exists(file)) {
            if (Files.exists(cluster.folder())) {
                throw cluster.broken("its password file " + file + " is missing");
            }
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getUrlEncoder().encodeToString(random), US_ASCII);
        }
        return new Secret(Files.readString(file, US_ASCII).strip());
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return Cluster.USER;
    }

    public Secret password() {
        return password;
    }

    /** Stops the server, the clean way if that takes no longer than ten seconds, and frees the folder. */
    @Override
    public void close() {
        try (lock) {
            keeper.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
