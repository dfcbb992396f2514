package dev.tend.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.app.config.Refusal;
import dev.tend.app.config.Settings;
import dev.tend.app.config.SettingsReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class DatabaseTest {
    @TempDir
    private Path folder;

    @Test
    void without_an_address_the_embedded_database_is_opened_and_closed() throws SQLException {
        Path data = DataFolder.in(folder);
        Settings settings = SettingsReader.read(Map.of(), Optional.of(data), Optional.empty());
        try (Database database = Database.open(settings)) {
            assertThat(applicationName(database)).isEqualTo("tend");
            assertThat(EmbeddedState.of(data, "18.6.0").server()).isPresent();
        }

        assertThat(EmbeddedState.of(data, "18.6.0").server()).isEmpty();
    }

    @Test
    void with_an_address_that_server_is_used() throws SQLException {
        try (EmbeddedPostgres other = EmbeddedPostgres.start(DataFolder.in(folder));
                Database database =
                        Database.open(external(other.jdbcUrl(), other.password().reveal()))) {
            assertThat(applicationName(database)).isEqualTo("tend");
        }
        assertThat(folder.resolve("unused")).doesNotExist();
    }

    @Test
    void the_reason_why_a_server_cannot_be_used_is_one_line() {
        try (EmbeddedPostgres other = EmbeddedPostgres.start(DataFolder.in(folder))) {
            String password = other.password().reveal();

            assertRefused(external(other.jdbcUrl(), "wrong"), "refuses the user or the password");
            assertRefused(external(other.jdbcUrl() + "x", password), "has no database of this name");
        }
        assertRefused(external("jdbc:postgresql://127.0.0.1:1/tend", "any"), "cannot be reached");
    }

    private static void assertRefused(Settings settings, String words) {
        assertThatThrownBy(() -> Database.open(settings))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words)
                .hasMessageContaining("TEND_DATABASE_URL");
    }

    private Settings external(String url, String password) {
        Map<String, String> environment =
                Map.of("TEND_DATABASE_URL", url, "TEND_DATABASE_USER", "tend", "TEND_DATABASE_PASSWORD", password);
        return SettingsReader.read(environment, Optional.of(folder.resolve("unused")), Optional.empty());
    }

    private static String applicationName(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW application_name")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
