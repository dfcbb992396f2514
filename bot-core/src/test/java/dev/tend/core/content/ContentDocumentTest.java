package dev.tend.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Depth;
import dev.tend.core.practice.Practice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the document on content shows is what the program does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ContentDocumentTest {
    private static final Content CONTENT = Content.bundled();

    @Test
    void its_example_is_a_pack() throws IOException {
        String document = document();
        int start = document.indexOf("```yaml\n") + "```yaml\n".length();
        String example = document.substring(start, document.indexOf("```", start));

        assertThat(CONTENT.reader()
                        .read("docs/content.md", GoodPack.bytes(example))
                        .prompts())
                .hasSize(2)
                .flatMap(Lint::warnings)
                .isEmpty();
    }

    @Test
    void it_lists_each_practice() throws IOException {
        assertThat(document().lines())
                .containsAll(CONTENT.practices().stream().map(this::row).toList());
    }

    @Test
    void it_explains_each_rule() throws IOException {
        assertThat(document())
                .contains(
                        Stream.of(Rule.values()).map(rule -> "| " + rule + " |").toList());
    }

    private String row(Practice practice) {
        String deepest = Stream.of(Audience.values())
                .map(practice::deepestFor)
                .map(depth -> depth.map(Depth::level).map(String::valueOf).orElse("–"))
                .collect(Collectors.joining(" | "));
        return "| %d | `%s` | %s | %s |".formatted(practice.number(), practice.id(), practice.title(), deepest);
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("..", "docs", "content.md"));
    }
}
