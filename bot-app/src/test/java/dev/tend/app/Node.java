package dev.tend.app;

import com.zaxxer.hikari.HikariDataSource;
import dev.tend.core.engine.Engine;
import dev.tend.core.engine.TestBank;
import dev.tend.core.store.JdbiStore;
import dev.tend.core.store.Keyring;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/** A process of its own that does what Tend does, until it is killed. Arguments: database address, key file, its name. */
final class Node {
    private Node() {}

    public static void main(String[] arguments) throws InterruptedException {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(arguments[0]);
        database.setUsername("postgres");
        JdbiStore store = new JdbiStore(database, Keyring.open(Path.of(arguments[1])));
        Engine engine = new Engine(store, TestBank.questions(), InstantSource.system(), ZoneOffset.UTC);
        try (Bot bot = Bot.start(engine, List.of(new LedgerChat(database, arguments[2])))) {
            bot.deliverAll();
            Thread.currentThread().join();
        }
    }
}
