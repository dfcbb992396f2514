package dev.tend.app;

import dev.tend.app.config.Refusal;
import dev.tend.core.chat.ChatAdapter;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.engine.Engine;
import dev.tend.core.schedule.Tick;
import dev.tend.core.schedule.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engine at work: it hears and speaks through its adapters, and does what the time asks for once a second. */
final class Bot implements AutoCloseable {
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Logger log = LoggerFactory.getLogger(Bot.class);

    private final List<Courier> couriers = new ArrayList<>();
    private final List<ChatAdapter> adapters;
    private final Ticker ticker;

    private Bot(Engine engine, List<ChatAdapter> adapters) {
        this.adapters = List.copyOf(adapters);
        for (ChatAdapter adapter : adapters) {
            Courier courier = Courier.start(engine, adapter);
            couriers.add(courier);
            connect(adapter, new WakingListener(engine.listener(), courier::wake));
        }
        this.ticker = Ticker.start(List.of(new Tick("engine", TICK, () -> tick(engine))));
    }

    /** Starts the adapters, and with them everything; returns when messages can be delivered. */
    static Bot start(Engine engine, List<ChatAdapter> adapters) {
        return new Bot(engine, adapters);
    }

    private static void connect(ChatAdapter adapter, ChatListener listener) {
        try {
            adapter.start(listener);
        } catch (RuntimeException e) {
            log.error("platform={} connected=no", adapter.platform().name(), e);
            throw Refusal.ofConfiguration(
                    "Tend could not connect to " + adapter.platform().name() + ": " + e.getMessage()
                            + " Look at its token and addresses; \"tend check\" shows what is set.");
        }
    }

    /** Delivers all that is due now; returns when it is done. */
    void deliverAll() {
        couriers.forEach(Courier::deliverAll);
    }

    private void tick(Engine engine) {
        engine.tick();
        couriers.forEach(Courier::wake);
    }

    /** Stops the time, finishes what is on its way, and disconnects. */
    @Override
    public void close() {
        ticker.close();
        couriers.forEach(Courier::close);
        adapters.forEach(ChatAdapter::close);
    }
}
