package dev.tend.app.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one server running on one port until told to stop, so that a server that dies is back before its clients have
 * given up. Its thread starts the server and lives on, as the kernel ends the server together with that thread.
 */
final class Keeper {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final PostgresFolder folder;
    private final List<String> command;
    private final CompletableFuture<Void> started = new CompletableFuture<>();
    private final CompletableFuture<Void> closing = new CompletableFuture<>();
    private final Thread thread = new Thread(this::run, "postgres-keeper");

    private Keeper(PostgresFolder folder, List<String> command) {
        this.folder = folder;
        this.command = command;
    }

    /** Returns when the server takes connections. */
    static Keeper start(PostgresFolder folder, List<String> command) throws IOException, InterruptedException {
        Keeper keeper = new Keeper(folder, command);
        keeper.thread.setDaemon(true);
        keeper.thread.start();
        try {
            keeper.started.get();
            return keeper;
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    private static IOException rethrown(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return cause instanceof IOException io ? io : new IOException("PostgreSQL could not be started", cause);
    }

    private void run() {
        try {
            Optional<Postmaster> running = Optional.of(startServer());
            started.complete(null);
            while (running.isPresent()) {
                running = guard(running.get());
            }
        } catch (IOException | RuntimeException e) {
            started.completeExceptionally(e);
        }
    }

    /** Waits for the server's end, ours or its own, and returns the one that took its place. */
    private Optional<Postmaster> guard(Postmaster postmaster) {
        CompletableFuture.anyOf(closing, postmaster.process().onExit()).join();
        if (closing.isDone()) {
            stop(postmaster);
            return Optional.empty();
        }
        LOG.error("event=postgres_died exit={}", postmaster.process().exitValue());
        return restart();
    }

    private Optional<Postmaster> restart() {
        while (!closing.isDone()) {
            try {
                Postmaster postmaster = startServer();
                LOG.info("event=postgres_restarted pid={}", postmaster.process().pid());
                return Optional.of(postmaster);
            } catch (IOException | RuntimeException e) {
                LOG.error("event=postgres_restart_failed reason=\"{}\"", e.getMessage());
            }
            Poll.until(PAUSE, closing::isDone);
        }
        return Optional.empty();
    }

    private Postmaster startServer() throws IOException {
        new Leftovers(folder.cluster()).clear();
        return Postmaster.start(folder, command);
    }

    private static void stop(Postmaster postmaster) {
        if (!postmaster.stop()) {
            LOG.error("event=postgres_not_stopped pid={}", postmaster.process().pid());
        }
    }

    /** Returns when the server has ended, or after half a minute. */
    void stop() throws InterruptedException {
        closing.complete(null);
        thread.join(STOP.toMillis());
    }
}
