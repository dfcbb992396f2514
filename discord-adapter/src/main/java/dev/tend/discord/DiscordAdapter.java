package dev.tend.discord;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.ChatAdapter;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.Platform;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Tend in Discord, through JDA: one session at the gateway for what users do, and REST calls for what Tend says. */
public final class DiscordAdapter implements ChatAdapter {
    private final DiscordConfig config;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Connection> connection = new AtomicReference<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    public DiscordAdapter(DiscordConfig config, InstantSource clock) {
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Platform platform() {
        return Refs.DISCORD;
    }

    @Override
    public void start(ChatListener listener) {
        if (connection.get() != null) {
            throw new IllegalStateException("The Discord adapter is started once.");
        }
        connection.set(Connection.open(config, clock, listener));
    }

    @Override
    public DeliveryResult deliver(Delivery delivery, Attempt attempt) {
        Connection started = connection.get();
        if (started == null) {
            throw new IllegalStateException("Start the Discord adapter before delivering with it.");
        }
        return started.outbound().deliver(delivery, attempt);
    }

    @Override
    public void close() {
        Connection started = connection.get();
        if (started != null && closed.compareAndSet(false, true)) {
            started.close();
        }
    }
}
