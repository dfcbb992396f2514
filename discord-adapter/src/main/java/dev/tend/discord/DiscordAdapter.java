package dev.tend.discord;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.ChatAdapter;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.Platform;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Tend in Discord, through JDA: one session at the gateway for what users do, and REST calls for what Tend says. */
public final class DiscordAdapter implements ChatAdapter {
    private final DiscordConfig config;
    private final InstantSource clock;
    private final AtomicReference<Optional<Connection>> connection = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Outbound>> outbound = new AtomicReference<>(Optional.empty());

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
        Connection opened = Connection.open(config, listener);
        connection.set(Optional.of(opened));
        outbound.set(Optional.of(new Outbound(opened.jda(), clock)));
    }

    @Override
    public DeliveryResult deliver(Delivery delivery, Attempt attempt) {
        return outbound.get()
                .orElseThrow(() -> new IllegalStateException("Start the Discord adapter before delivering with it."))
                .deliver(delivery, attempt);
    }

    @Override
    public void close() {
        connection.getAndSet(Optional.empty()).ifPresent(Connection::close);
    }
}
