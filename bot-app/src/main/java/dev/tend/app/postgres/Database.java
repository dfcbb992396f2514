package dev.tend.app.postgres;

import com.zaxxer.hikari.HikariDataSource;
import dev.tend.app.config.DatabaseConfig;
import dev.tend.app.config.Settings;
import javax.sql.DataSource;

/** The database that the settings name, open: a pool of connections, and under it the embedded server if it is ours. */
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final Runnable server;

    private Database(HikariDataSource pool, Runnable server) {
        this.pool = pool;
        this.server = server;
    }

    /** Starts the embedded server or tries the configured one; refuses with a line of text if neither can be used. */
    public static Database open(Settings settings) {
        return settings.database().map(Database::external).orElseGet(() -> embedded(settings));
    }

    private static Database external(DatabaseConfig config) {
        ExternalPostgres.probe(config);
        return new Database(
                new HikariDataSource(PoolSettings.pool(
                        config.jdbcUrl(), config.user(), config.password().reveal())),
                () -> {});
    }

    private static Database embedded(Settings settings) {
        EmbeddedPostgres server = EmbeddedPostgres.start(settings.data());
        try {
            return new Database(
                    new HikariDataSource(PoolSettings.pool(
                            server.jdbcUrl(), server.user(), server.password().reveal())),
                    server::close);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    public DataSource dataSource() {
        return pool;
    }

    /** Closes the connections, then stops the server if it is ours. */
    @Override
    public void close() {
        pool.close();
        server.run();
    }
}
