package dev.tend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is cut where people see a gap, and never over a limit. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackTextTest {
    private static final String FAMILY = "👩‍👩‍👧‍👦";
    private static final String ACCENTED = "e\u0301";

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "👍", FAMILY, ACCENTED, "שלום ", "مرحبا ", "🇩🇪", "a\u0301\u0323\u0302"})
    void text_that_fits_stays_and_one_character_more_is_shortened_between_characters(String character) {
        int most = 75;
        String fits = character.repeat(most / character.length());
        String over = fits + character.repeat(2);

        String shortened = SlackText.shorten(over, most);

        assertThat(SlackText.shorten(fits, most)).isEqualTo(fits);
        assertThat(shortened).hasSizeLessThanOrEqualTo(most).endsWith("…");
        assertThat(over).startsWith(shortened.replaceFirst("…$", ""));
        assertThat((shortened.length() - 1) % (character.isBlank() ? 1 : wholeLength(character)))
                .as("nothing is torn apart")
                .isZero();
    }

    /** Letters of one unit may be cut anywhere; a character of many units only at its end. */
    private static int wholeLength(String character) {
        return character.codePoints().allMatch(Character::isLetter) || character.endsWith(" ") ? 1 : character.length();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "👍", FAMILY, ACCENTED, "שלום עולם ", "line\n"})
    void the_parts_of_a_split_text_fit_and_together_are_the_text(String piece) {
        String text = piece.repeat(2_000);

        assertThat(SlackText.split(text, 3_000))
                .allSatisfy(part -> assertThat(part).hasSizeLessThanOrEqualTo(3_000));
        assertThat(String.join("", SlackText.split(text, 3_000))).isEqualTo(text);
    }

    @Test
    void a_limit_is_met_at_n_and_split_at_one_more() {
        assertThat(SlackText.split("x".repeat(3_000), 3_000)).hasSize(1);
        assertThat(SlackText.split("x".repeat(3_001), 3_000)).hasSize(2);
    }

    @Test
    void one_character_that_is_longer_than_all_space_is_cut_at_a_code_point() {
        String zalgo = "a" + "\u0301".repeat(200);

        assertThat(SlackText.shorten(zalgo, 75)).hasSize(75).endsWith("…");
    }

    @Test
    void escaped_text_holds_no_markup_of_slacks() {
        assertThat(SlackText.escape("<!channel> & <@U1> <https://a.example|b>"))
                .isEqualTo("&lt;!channel&gt; &amp; &lt;@U1&gt; &lt;https://a.example|b&gt;");
    }

    @Test
    void escaped_text_is_not_cut_inside_of_an_entity() {
        for (int most = 1; most <= 12; most++) {
            String cut = SlackPlainText.cut("a&amp;b&lt;c", most);

            assertThat(SlackReading.unescape(cut))
                    .hasSizeLessThanOrEqualTo(most)
                    .matches("a?(&b?)?(<c?)?…?");
        }
    }
}
