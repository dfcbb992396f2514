package dev.tend.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.practice.Prompt;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lint is worth its verdict only if it finds what it looks for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class LintTest {
    private static final PackReader READER = Content.bundled().reader();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "W01 | One two three four five six seven eight nine ten one two three four five six seven eight nine ten more.",
                "W01 | Interpersonal communication necessitates considerable organisational sophistication from everybody involved.",
                "W02 | What went well? What did not?",
                "W03 | You should name one thing today.",
                "W04 | What did your therapy teach you?",
                "W05 | What did you do at the weekend?",
                "W06 | Name an embarrassing moment at work.",
            })
    void it_warns_of(String rule, String text) {
        Prompt prompt = READER.read("good.yaml", GoodPack.with("Which of these helps you think?", text))
                .prompts()
                .get(0);

        List<String> warnings = Lint.warnings(prompt);

        assertThat(warnings).anyMatch(warning -> warning.startsWith(rule));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {"W07 | Prove that you thought of me today.", "W09 | What was {partner}'s best hour?"})
    void it_warns_couples_of(String rule, String text) {
        Prompt prompt = READER.read("good.yaml", GoodPack.with("What went well for you today?", text))
                .prompts()
                .get(7);

        List<String> warnings = Lint.warnings(prompt);

        assertThat(warnings).anyMatch(warning -> warning.startsWith(rule));
    }
}
