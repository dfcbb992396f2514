package dev.tend.app.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.tend.app.config.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps two Tends off one data folder. The kernel lets it go with the process, however that ends. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(PostgresFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel).isEmpty()) {
            String holder = read(channel);
            channel.close();
            throw inUse(folder, holder);
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(US_ASCII)), 0);
        return new FolderLock(channel);
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer holder = ByteBuffer.allocate(20);
        int length = channel.read(holder, 0);
        return length <= 0 ? "unknown" : new String(holder.array(), 0, length, US_ASCII);
    }

    private static Refusal inUse(PostgresFolder folder, String holder) {
        return Refusal.ofMachine("The data folder " + folder.data()
                + " is in use by another running Tend (process " + holder
                + "). Stop that one, or give this one its own folder with --data.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
