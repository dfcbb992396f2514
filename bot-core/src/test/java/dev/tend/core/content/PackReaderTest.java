package dev.tend.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Depth;
import dev.tend.core.practice.Pack;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.Prompt.Answer;
import dev.tend.core.practice.Prompt.Choice;
import dev.tend.core.practice.Prompt.ContentNote;
import dev.tend.core.practice.Prompt.FollowUp;
import dev.tend.core.practice.Prompt.Mode;
import dev.tend.core.practice.Prompt.Reactions;
import dev.tend.core.practice.Prompt.Reveal;
import dev.tend.core.practice.Prompt.Status;
import dev.tend.core.practice.Prompt.Trigger;
import dev.tend.core.practice.PromptForm;
import dev.tend.core.practice.PromptId;
import dev.tend.core.practice.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PackReaderTest {
    private static final PackReader READER = Content.bundled().reader();

    @Test
    void a_good_pack_is_read_whole() {
        Pack pack = READER.read("good.yaml", GoodPack.bytes());

        assertThat(pack.id()).isEqualTo("a-good-pack");
        assertThat(pack.version()).isEqualTo("1.0.0");
        assertThat(pack.audience()).containsExactlyInAnyOrder(Audience.TEAM, Audience.COUPLE);
        assertThat(pack.deepest()).isEqualTo(Depth.DEEP);
        assertThat(pack.prompts()).hasSize(8);
    }

    @Test
    void each_field_of_a_prompt_is_read() {
        Prompt prompt = READER.read("good.yaml", GoodPack.bytes()).prompts().get(2);

        assertThat(prompt)
                .isEqualTo(new Prompt(
                        new PromptId("a-good-pack", "tm-444444"),
                        3,
                        Status.RETIRED,
                        "promises",
                        "build-trust",
                        PromptForm.MICRO_ACTION,
                        Set.of(Audience.TEAM),
                        Depth.SHARE,
                        4,
                        1,
                        "Do one small thing that you said you would do.",
                        Optional.of("A very small one."),
                        List.of(new Choice("will_do", "I'll do it"), new Choice("not_now", "Not now")),
                        new Answer(Mode.BUTTON, Visibility.PRIVATE, Optional.empty(), 1000, false, List.of()),
                        Optional.of(new FollowUp(
                                24,
                                Optional.of(Trigger.ACCEPT),
                                "How did it go?",
                                List.of(new Choice("done", "Done"), new Choice("not_yet", "Did not get to it")))),
                        Set.of(),
                        Reactions.WARM));
    }

    @Test
    void what_a_prompt_leaves_out_has_a_default() {
        Prompt prompt = READER.read("good.yaml", GoodPack.bytes()).prompts().get(4);

        assertThat(prompt.rev()).isEqualTo(1);
        assertThat(prompt.status()).isEqualTo(Status.ACTIVE);
        assertThat(prompt.family()).isEqualTo("cp-666666");
        assertThat(prompt.minutes()).isEqualTo(1);
        assertThat(prompt.least()).isEqualTo(1);
        assertThat(prompt.hint()).isEmpty();
        assertThat(prompt.followUp()).isEmpty();
        assertThat(prompt.notes()).containsExactly(ContentNote.TOUCH);
        assertThat(prompt.reactions()).isEqualTo(Reactions.NONE);
        assertThat(prompt.answer())
                .isEqualTo(new Answer(
                        Mode.BUTTON, Visibility.PAIR, Optional.of(Reveal.AFTER_BOTH), 1000, false, List.of()));
    }

    @Test
    void a_bare_on_is_a_word_as_yaml_1_2_has_it() {
        Pack pack = READER.read("good.yaml", GoodPack.with("title: A good pack", "title: on"));

        assertThat(pack.title()).isEqualTo("on");
    }

    @Test
    void all_problems_come_at_once_in_the_order_of_the_lines() {
        String text = GoodPack.TEXT
                .replace("title: A good pack", "title: A\n  title: B")
                .replace("label: \"Quiet\"", "label: \"Quiet, with music and a view of trees\"")
                .replace("practice: speak-honestly", "practice: bring-cake")
                .replace("How did it go?", "How did `it` go?")
                .replace("share_later: false", "share_later: true");

        PackRefused refused =
                catchThrowableOfType(PackRefused.class, () -> READER.read("many.yaml", GoodPack.bytes(text)));

        assertThat(refused.problems()).extracting(Problem::line).containsExactly(6, 21, 25, 51, 80);
        assertThat(refused.problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.E01, Rule.E02, Rule.E04, Rule.E10, Rule.E07);
        assertThat(refused)
                .hasMessageStartingWith("Nothing was loaded. Correct this and try again:\nmany.yaml line 6: ")
                .hasMessageEndingWith("set share_later: false. (E07)");
    }

    @Test
    void a_file_of_more_than_256_kilobytes_is_refused() {
        byte[] large = GoodPack.bytes(GoodPack.TEXT + "#".repeat(256 * 1024 + 1 - GoodPack.bytes().length));

        assertThatThrownBy(() -> READER.read("large.yaml", large))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("line 1: the file has 262145 bytes; the limit is 262144. Part it. (E01)");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_by_line() {
        byte[] latin = GoodPack.bytes();
        latin[GoodPack.TEXT.indexOf("A good pack")] = (byte) 0xE9;

        assertThatThrownBy(() -> READER.read("latin.yaml", latin))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("latin.yaml line 5: a character is not UTF-8; save the file as UTF-8. (E01)");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> READER.read("empty.yaml", new byte[0]))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("line 1: the file is empty; see the example in docs/content.md. (E01)");
    }

    @Test
    void a_merge_key_is_refused() {
        byte[] merging = GoodPack.with("  title: A good pack\n", "  title: A good pack\n  <<: {version: 2.0.0}\n");

        assertThatThrownBy(() -> READER.read("merge.yaml", merging))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("line 6: merge keys (<<) are not read; write the fields out. (E01)");
    }

    @Test
    void a_file_that_nests_without_end_is_refused() {
        byte[] deep = GoodPack.bytes("[".repeat(100_000));

        assertThatThrownBy(() -> READER.read("deep.yaml", deep))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("nested deeper than 8 levels");
    }

    @Test
    void a_pack_of_more_than_a_thousand_prompts_is_refused() {
        String head = GoodPack.TEXT.substring(0, GoodPack.TEXT.indexOf("  - id"));

        assertThatThrownBy(() -> READER.read("many.yaml", GoodPack.bytes(head + "  - x\n".repeat(1001))))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("prompts has 1001 entries; the limit is 1000. (E02)");
    }
}
