package dev.tend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slack's names of emoji and the emoji themselves. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackEmojiTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "white_check_mark, ✅",
        "bulb, 💡",
        "seedling, 🌱",
        "star, ⭐",
        "party_parrot, :party_parrot:",
        "raised_hands, :raised_hands:"
    })
    void a_name_and_its_emoji_belong_together(String name, String emoji) {
        assertThat(SlackEmoji.ofName(name)).isEqualTo(emoji);
        assertThat(SlackEmoji.nameOf(emoji)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"raised_hands::skin-tone-3, :raised_hands:"})
    void the_colour_of_a_skin_is_nobodys_business(String name, String emoji) {
        assertThat(SlackEmoji.ofName(name)).isEqualTo(emoji);
    }
}
