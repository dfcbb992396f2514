package dev.tend.app;

import dev.tend.app.config.Settings;
import dev.tend.app.playground.House;
import dev.tend.app.playground.PlaygroundAdapter;
import dev.tend.app.playground.PlaygroundSchema;
import dev.tend.app.playground.PlaygroundSite;
import dev.tend.app.postgres.Database;
import dev.tend.core.engine.Engine;
import dev.tend.core.engine.Store;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/** The bot in a chat of its own in the browser, with a clock that can be moved. On this machine only. */
final class Playground implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final Opened parts;
    private final HttpServer server;

    private Playground(Opened parts, HttpServer server) {
        this.parts = parts;
        this.server = server;
    }

    /**
     * Opens the playground; it can be used when this returns.
     *
     * @param world the time that the playground's clock is ahead of
     * @param zone where its people live
     */
    static Playground open(Settings settings, InstantSource world, ZoneId zone) {
        Opened parts = new Opened();
        try {
            Database database = parts.add(Database.open(settings));
            Store store = Composition.store(settings, database);
            PlaygroundSchema.migrate(database.dataSource());
            House house = House.harbour();
            PlaygroundClock clock = new PlaygroundClock(world, new KeptOffset(database.dataSource()));
            PlaygroundAdapter adapter = PlaygroundAdapter.keptIn(database.dataSource(), house, clock);
            Engine engine = new Engine(store, Composition.bank(), clock, zone);
            Bot bot = parts.add(Bot.start(engine, List.of(adapter)));
            new Rooms(house, engine.listener(), zone).furnish();
            bot.deliverAll();
            PlaygroundSite site =
                    new PlaygroundSite(adapter, clock.through(store, engine, bot::deliverAll), world, zone);
            HttpServer server = parts.add(HttpServer.start(LOOPBACK, settings.httpPort(), site::mountOn));
            // Closed before the server, so that browsers which listen are let go and do not hold it up.
            parts.add(adapter);
            return new Playground(parts, server);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** The port that the browser finds it on. */
    int port() {
        return server.port();
    }

    @Override
    public void close() {
        parts.close();
    }
}
