package dev.tend.app.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PlaygroundRendererTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void every_block_is_laid_out_as_agreed_with_the_browser() {
        JsonNode blocks = PlaygroundRenderer.blocks("12", JournalContract.EVERYTHING);

        assertThat(blocks).isEqualTo(golden("every-block.json"));
    }

    @Test
    void a_form_is_laid_out_as_agreed_with_the_browser() {
        JsonNode form = ViewJson.form("7", Visit.FORM);

        assertThat(form).isEqualTo(golden("form.json"));
    }

    private static JsonNode golden(String name) {
        try (InputStream file = Objects.requireNonNull(PlaygroundRendererTest.class.getResourceAsStream(name))) {
            return MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
