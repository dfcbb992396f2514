package dev.tend.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.Form;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.UserRef;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiscordLimitsTest {
    private static final UserRef AUTHOR = new UserRef(Refs.DISCORD, "1", "1301000000000000011");

    static Stream<String> characters() {
        return Stream.of("a", "*", "👩‍👩‍👧", "🏳️‍🌈", "e\u0301", "א", "ع", "字", "\u202Ea");
    }

    @ParameterizedTest
    @EnumSource
    void what_just_fits_is_left_alone_and_one_more_is_cut(DiscordLimits limit) {
        String fitting = "a".repeat(limit.most());

        assertThat(limit.fit(fitting)).isEqualTo(fitting);
        assertThat(limit.fit(fitting + "a")).hasSize(limit.most()).endsWith("a…");
    }

    @ParameterizedTest
    @MethodSource("characters")
    void no_character_is_torn_apart(String character) {
        String cut = DiscordLimits.LABEL.fit(character.repeat(60));

        assertThat(cut).hasSizeLessThanOrEqualTo(DiscordLimits.LABEL.most()).endsWith("…");
        assertThat(cut.replace(character, "")).isEqualTo("…");
    }

    @ParameterizedTest
    @MethodSource("characters")
    void a_message_of_any_length_fits(String character) {
        for (int length : new int[] {1, 100, 1999, 2000, 2001, 5000}) {
            String words = character.repeat(length / character.length() + 1);

            Rendered rendered = DiscordRenderer.render(new Message(
                    new Block.Heading("A heading that stays"),
                    new Block.Text(words),
                    new Block.Quote(AUTHOR, words),
                    new Block.Note("A note that stays")));

            assertThat(rendered.content())
                    .hasSizeLessThanOrEqualTo(2000)
                    .contains("A heading that stays", "A note that stays", "<@1301000000000000011>");
            assertThat(rendered.toCreate().toData().getString("content")).isEqualTo(rendered.content());
        }
    }

    @Test
    void a_message_of_exactly_2000_characters_is_whole() {
        assertThat(DiscordRenderer.render(Message.of("a".repeat(2000))).content())
                .isEqualTo("a".repeat(2000));
        assertThat(DiscordRenderer.render(Message.of("a".repeat(2001))).content())
                .hasSize(2000)
                .endsWith("…");
    }

    @Test
    void long_words_of_many_people_are_cut_alike_and_everybody_stays() {
        List<Block> quotes = Collections.nCopies(30, new Block.Quote(AUTHOR, "word ".repeat(200)));

        String content = DiscordRenderer.render(new Message(quotes)).content();

        assertThat(content).hasSizeBetween(1900, 2000);
        assertThat(content.split("<@", -1)).hasSize(31);
    }

    @Test
    void a_select_with_long_labels_is_shown_shortened() {
        Block.Option option = new Block.Option("v", "l".repeat(101), Optional.of("d".repeat(101)));
        Block.Select select =
                new Block.Select(new Action("a".repeat(100)), "s".repeat(151), List.of(option), List.of(), 1);

        assertThat(DiscordRenderer.render(new Message(select)).rows()).hasSize(1);
    }

    @Test
    void a_form_with_long_hints_and_values_opens() {
        Form.Field field = new Form.Field(
                "f", "l".repeat(46), Optional.of("h".repeat(101)), Optional.of("v".repeat(5000)), 9000, true, true);
        Form form = new Form(new Action("a"), "t".repeat(24), List.of("i".repeat(4001)), List.of(field), "Send");

        assertThat(DiscordForms.modal(form).getComponents()).hasSize(2);
    }
}
