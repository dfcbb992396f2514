package dev.tend.app.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes and counts rows, one committed transaction each. */
final class Rows {
    private Rows() {}

    static void add(EmbeddedPostgres postgres, int count) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS word (said text)");
            for (int row = 0; row < count; row++) {
                statement.executeUpdate("INSERT INTO word VALUES ('kept')");
            }
        }
    }

    static int count(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM word")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    static String setting(EmbeddedPostgres postgres, String name) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.user(), postgres.password().reveal());
    }
}
