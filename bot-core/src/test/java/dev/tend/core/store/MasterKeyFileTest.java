package dev.tend.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.core.practice.SpaceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "It has no POSIX rights.")
final class MasterKeyFileTest {
    private static final SpaceId SPACE = new SpaceId(new UUID(1, 2));

    @TempDir
    private Path home;

    @Test
    void the_first_use_makes_the_file_for_its_owner_alone() throws IOException {
        Path file = home.resolve("data/master.key");

        Keyring.open(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).as("nothing else is left there").containsExactly(file);
        }
    }

    @Test
    void the_next_use_reads_the_same_key() throws GeneralSecurityException {
        Path file = home.resolve("master.key");
        byte[] wrapped = Keyring.open(file).newSpaceKey(SPACE);
        byte[] context = "here".getBytes(StandardCharsets.UTF_8);
        byte[] words = "words".getBytes(StandardCharsets.UTF_8);

        byte[] sealed = Keyring.open(file).spaceKey(SPACE, wrapped).encrypt(words, context);

        assertThat(Keyring.open(file).spaceKey(SPACE, wrapped).decrypt(sealed, context))
                .isEqualTo(words);
    }

    @Test
    void the_key_of_one_space_is_not_that_of_another() {
        Keyring keyring = Keyring.open(home.resolve("master.key"));
        byte[] wrapped = keyring.newSpaceKey(SPACE);
        SpaceId other = new SpaceId(new UUID(3, 4));

        assertThatThrownBy(() -> keyring.spaceKey(other, wrapped))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(other.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
    void a_file_that_is_open_to_others_is_refused(String rights) throws IOException {
        Path file = home.resolve("master.key");
        Keyring.open(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));

        assertThatThrownBy(() -> Keyring.open(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(rights)
                .hasMessageContaining("chmod 600 " + file);
    }

    @Test
    void a_file_that_is_no_key_is_named() throws IOException {
        Path file = home.resolve("master.key");
        Keyring.open(file);
        Files.writeString(file, "lost");

        assertThatThrownBy(() -> Keyring.open(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file.toString());
    }
}
