package dev.tend.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiscordMarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "*bold* __under__ ~~gone~~ §\\*bold\\* \\_\\_under\\_\\_ \\~\\~gone\\~\\~",
                "`code` ||hidden|| §\\`code\\` \\|\\|hidden\\|\\|",
                "[here](https://example.org) §\\[here](https\\://example.org)",
                "<@123> <#4> <:smile:5> <t:6:R> §\\<@123> \\<#4> \\<:smile:5> \\<t:6:R>",
                "@everyone @here @HERE §\\@everyone \\@here \\@HERE",
                "# title §\\# title",
                "-# small §\\-# small",
                "- item §\\- item",
                "+ item §\\+ item",
                "> quote §\\> quote",
                "12. item §12\\. item",
                "back\\slash §back\\\\slash",
                "3 - 2 = 1, #1 fan, a@b.org §3 - 2 = 1, #1 fan, a@b.org",
            })
    void only_what_would_be_markup_is_escaped(String written, String escaped) {
        assertThat(DiscordMarkdown.escape(written)).isEqualTo(escaped);
    }

    @Test
    void markup_at_the_start_of_any_line_is_escaped() {
        assertThat(DiscordMarkdown.escape("one\r\n# two\u2028> three")).isEqualTo("one\n\\# two\n\\> three");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_is_written_reads_as_it_was_written(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String alphabet = "ab1 .\n\\*_`~|#>-+[]()<@:/é👩‍👧é\u05d0";

        for (int i = 0; i < 2000; i++) {
            String written = random.ints(random.nextInt(1, 30), 0, alphabet.length())
                    .collect(StringBuilder::new, (text, at) -> text.append(alphabet.charAt(at)), StringBuilder::append)
                    .toString();

            assertThat(AsRead.markdown(DiscordMarkdown.escape(written)))
                    .as("seed %d, written: %s", seed, written)
                    .isEqualTo(String.join("\n", written.lines().toList()));
        }
    }
}
