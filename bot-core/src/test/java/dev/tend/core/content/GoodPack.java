package dev.tend.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** A small pack in which nothing is wrong, for tests to break. */
final class GoodPack {
    static final String TEXT = read();

    private GoodPack() {}

    static byte[] bytes() {
        return bytes(TEXT);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The pack with a part replaced that stands in it exactly once. */
    static byte[] with(String part, String replacement) {
        assertThat(TEXT.split(Pattern.quote(part), -1))
                .as("the good pack parted by '%s'", part)
                .hasSize(2);
        return bytes(TEXT.replace(part, replacement));
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(GoodPack.class.getResourceAsStream("/content/good.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
