package dev.tend.core.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A true PostgreSQL for tests: one server for each JVM, stopped when that ends, and as many databases as tests ask for. It is
 * fast and not durable: what a test of crashes needs is not here.
 */
public final class TestPostgres {
    /** Not the zone of the JVM that tests run in, so that a mix-up of the two shows. */
    private static final String SESSION_ZONE = "America/St_Johns";

    private static final String TEMPLATE = "tend_template";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** A new database, brought up to date. */
    public static DataSource freshDatabase() {
        return create("tend_" + DATABASES.incrementAndGet(), Server.TEMPLATE_READY);
    }

    /** A new database with nothing in it. */
    public static DataSource emptyDatabase() {
        return create("empty_" + DATABASES.incrementAndGet(), "template1");
    }

    private static DataSource create(String name, String template) {
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
            return new ElsewhereDataSource(Server.POSTGRES.getJdbcUrl("postgres", name));
        } catch (SQLException e) {
            throw new IllegalStateException("The test's database cannot be made.", e);
        }
    }

    /** Starts with the first database that is asked for. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();
        private static final String TEMPLATE_READY = template();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start.", e);
            }
        }

        private static String template() {
            JdbiStore.migrate(create(TEMPLATE, "template1"));
            return TEMPLATE;
        }
    }

    /** Connections whose session is in another time zone than the JVM. */
    private static final class ElsewhereDataSource extends PGSimpleDataSource {
        private static final long serialVersionUID = 1L;

        ElsewhereDataSource(String url) {
            setURL(url);
            setLogServerErrorDetail(false);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("set time zone '" + SESSION_ZONE + "'");
            }
            return connection;
        }
    }
}
