package dev.tend.app;

import dev.tend.app.cli.Start;
import dev.tend.app.config.Settings;
import dev.tend.app.postgres.Database;
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

/** Puts the parts together for each command, and takes them apart again in the other order. */
final class Composition implements Start {
    private static final String EVERYWHERE = "0.0.0.0";

    private final PrintWriter out;
    private final InstantSource world = Clock.systemUTC();
    private final ZoneId zone = ZoneId.systemDefault();

    Composition(PrintWriter out) {
        this.out = out;
    }

    @Override
    public int playground(Settings settings) throws InterruptedException {
        try (Shutdown shutdown = new Shutdown();
                Playground playground = Playground.open(settings, world, zone)) {
            announce(playground.port());
            shutdown.await();
        }
        return 0;
    }

    @Override
    public int run(Settings settings) throws InterruptedException {
        try (Shutdown shutdown = new Shutdown();
                Opened parts = new Opened()) {
            Database database = parts.add(Database.open(settings));
            Engine engine = new Engine(store(settings, database), bank(), world, zone);
            Platforms platforms = Platforms.of(settings, world);
            // Slack asks whether its address answers before the adapter is told to listen.
            HttpServer server = parts.add(HttpServer.start(EVERYWHERE, settings.httpPort(), platforms::mountOn));
            parts.add(Bot.start(engine, platforms.adapters()));
            announce(server.port());
            shutdown.await();
        }
        return 0;
    }

    /** The practices and prompts that come with the program. */
    static Bank bank() {
        Content content = Content.bundled();
        return new Bank(content.practices(), content.packs());
    }

    /** The store on a database that is brought up to date first. */
    static Store store(Settings settings, Database database) {
        JdbiStore.migrate(database.dataSource());
        return new JdbiStore(database.dataSource(), Keyring.open(settings.masterKeyFile()));
    }

    private void announce(int port) {
        out.println("Tend listens on http://localhost:" + port + "/ (Ctrl-C ends it)");
    }
}
