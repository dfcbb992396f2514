package dev.tend.app.postgres;

import dev.tend.app.config.DatabaseConfig;
import dev.tend.app.config.Refusal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Tries a server that somebody else runs, before a pool waits for it. */
public final class ExternalPostgres {
    private static final int OLDEST_MAJOR = 15;

    private ExternalPostgres() {}

    /** Returns the server's version, or refuses with the reason and what to do about it. */
    public static String probe(DatabaseConfig config) {
        try (Connection connection = DriverManager.getConnection(config.jdbcUrl(), properties(config))) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST_MAJOR) {
                throw Refusal.ofConfiguration("The database at TEND_DATABASE_URL is PostgreSQL " + major
                        + "; Tend needs " + OLDEST_MAJOR + " or newer.");
            }
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private static Properties properties(DatabaseConfig config) {
        Properties properties = PoolSettings.connectionProperties();
        properties.setProperty("user", config.user());
        properties.setProperty("password", config.password().reveal());
        return properties;
    }

    /** Speaks of the SQL state, not of the message, which may name more than it should. */
    private static Refusal refusal(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String what = switch (state) {
            case "28P01", "28000" ->
                "refuses the user or the password: check TEND_DATABASE_USER, TEND_DATABASE_PASSWORD"
                        + " and the server's pg_hba.conf";
            case "3D000" -> "has no database of this name: create it or correct TEND_DATABASE_URL";
            case "53300" -> "has no connection left: raise its max_connections";
            case "57P03" -> "is starting or stopping: try again in a moment";
            default ->
                "cannot be reached (SQL state " + (state.isEmpty() ? "unknown" : state)
                        + "): check host and port in TEND_DATABASE_URL, and that the server runs";
        };
        return Refusal.ofMachine("The database at TEND_DATABASE_URL " + what + ".", e);
    }
}
