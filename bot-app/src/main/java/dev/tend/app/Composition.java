package dev.tend.app;

import dev.tend.app.cli.Start;
import dev.tend.app.config.Settings;
import dev.tend.app.playground.House;
import dev.tend.app.playground.PlaygroundAdapter;
import dev.tend.app.playground.PlaygroundSchema;
import dev.tend.app.playground.PlaygroundSite;
import dev.tend.app.postgres.Database;
import dev.tend.core.chat.ChatAdapter;
import dev.tend.core.content.Content;
import dev.tend.core.engine.Engine;
import dev.tend.core.engine.Store;
import dev.tend.core.practice.Bank;
import dev.tend.core.store.JdbiStore;
import dev.tend.core.store.Keyring;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/** Puts the parts together, and takes them apart again in the other order. */
final class Composition implements Start {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String EVERYWHERE = "0.0.0.0";

    private final PrintWriter out;
    private final InstantSource world = Clock.systemUTC();
    private final ZoneId zone = ZoneId.systemDefault();

    Composition(PrintWriter out) {
        this.out = out;
    }

    @Override
    public int playground(Settings settings) throws InterruptedException {
        Bank bank = bank();
        try (Shutdown shutdown = new Shutdown();
                Database database = Database.open(settings)) {
            Store store = store(settings, database);
            House house = House.harbour();
            PlaygroundSchema.migrate(database.dataSource());
            PlaygroundClock clock = new PlaygroundClock(world, new KeptOffset(database.dataSource()));
            PlaygroundAdapter adapter = PlaygroundAdapter.keptIn(database.dataSource(), house, clock);
            Engine engine = new Engine(store, bank, clock, zone);
            try (Bot bot = Bot.start(engine, List.of(adapter))) {
                new Rooms(house, engine.listener(), zone).furnish();
                bot.deliverAll();
                PlaygroundSite site =
                        new PlaygroundSite(adapter, clock.through(store, engine, bot::deliverAll), world, zone);
                serve(LOOPBACK, settings, site::mountOn, shutdown);
            }
        }
        return 0;
    }

    @Override
    public int run(Settings settings) throws InterruptedException {
        Bank bank = bank();
        try (Shutdown shutdown = new Shutdown();
                Database database = Database.open(settings)) {
            Engine engine = new Engine(store(settings, database), bank, world, zone);
            Platforms platforms = Platforms.of(settings, world);
            List<ChatAdapter> adapters = platforms.adapters();
            try (Bot bot = Bot.start(engine, adapters)) {
                bot.deliverAll();
                serve(EVERYWHERE, settings, platforms::mountOn, shutdown);
            }
        }
        return 0;
    }

    private static Bank bank() {
        Content content = Content.bundled();
        return new Bank(content.practices(), content.packs());
    }

    private static Store store(Settings settings, Database database) {
        JdbiStore.migrate(database.dataSource());
        return new JdbiStore(database.dataSource(), Keyring.open(settings.masterKeyFile()));
    }

    private void serve(String host, Settings settings, Consumer<ServletContextHandler> mounts, Shutdown shutdown)
            throws InterruptedException {
        try (HttpServer server = HttpServer.start(host, settings.httpPort(), mounts)) {
            out.println("Tend listens on http://localhost:" + server.port() + "/ (Ctrl-C ends it)");
            shutdown.await();
        }
    }
}
