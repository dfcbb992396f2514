package dev.tend.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.app.config.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class RefusedFolderTest {
    @TempDir
    private Path folder;

    @Test
    void a_database_without_its_version_is_broken() throws IOException {
        Path data = DataFolder.in(folder);
        Files.delete(data.resolve("postgres/data/PG_VERSION"));

        assertRefused(data, "is broken", "PG_VERSION", "backup");
    }

    @Test
    void a_database_with_a_version_that_is_none_is_broken() throws IOException {
        Path data = DataFolder.in(folder);
        Files.writeString(data.resolve("postgres/data/PG_VERSION"), "\u0000\u0001garbage");

        assertRefused(data, "is broken", "PG_VERSION", "backup");
    }

    @Test
    void a_database_of_another_major_version_is_left_alone() throws IOException {
        Path data = DataFolder.in(folder);
        Files.writeString(data.resolve("postgres/data/PG_VERSION"), "14\n");

        assertRefused(data, "made by PostgreSQL 14", "brings PostgreSQL 18");
    }

    @Test
    void a_database_that_the_server_cannot_read_is_broken_in_its_words() throws IOException {
        Path data = DataFolder.in(folder);
        Files.write(
                data.resolve("postgres/data/global/pg_control"), new byte[8192], StandardOpenOption.TRUNCATE_EXISTING);

        assertRefused(data, "is broken", "PostgreSQL says");
    }

    @Test
    void a_database_without_its_password_is_broken() throws IOException {
        Path data = DataFolder.in(folder);
        Files.delete(data.resolve("postgres/password"));

        assertRefused(data, "is broken", "password");
    }

    @Test
    void a_data_folder_that_is_a_file_cannot_be_written() throws IOException {
        assertRefused(Files.createFile(folder.resolve("file")), "cannot be written", "--data");
    }

    @Test
    void a_refused_folder_is_free_again() throws IOException {
        Path data = DataFolder.in(folder);
        Path version = data.resolve("postgres/data/PG_VERSION");
        Files.writeString(version, "14\n");
        assertRefused(data, "PostgreSQL 14");

        Files.writeString(version, "18\n");

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            assertThat(postgres.jdbcUrl()).isNotEmpty();
        }
    }

    private static void assertRefused(Path data, String... words) {
        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(Refusal.class)
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).contains(words).doesNotContain("\n"));
    }
}
