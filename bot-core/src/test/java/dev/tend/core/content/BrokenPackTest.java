package dev.tend.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks the good pack in one place at a time. Each row: what is replaced, by what, and the one problem that comes of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class BrokenPackTest {
    private static final PackReader READER = Content.bundled().reader();

    static Stream<Arguments> idsAndPractices() {
        return Stream.of(
                arguments(
                        "id: tm-222222",
                        "id: tm-22222l",
                        "13: id is 'tm-22222l'; expected two letters, - and six of the characters 2-9 and a-z without i, l, o and u. (E03)"),
                arguments(
                        "id: cp-888888",
                        "id: tm-222222",
                        "80: id 'tm-222222' is taken by the prompt on line 13; give this one an id of its own. (E03)"),
                arguments(
                        "replaced_by: tm-333333",
                        "replaced_by: tm-999999",
                        "38: replaced_by names 'tm-999999', which is not in this pack; name a prompt that is. (E03)"),
                arguments(
                        "replaced_by: tm-333333",
                        "replaced_by: tm-444444",
                        "38: replaced_by names the prompt itself; name the one that took its place. (E03)"),
                arguments(
                        "practice: bring-warmth",
                        "practice: bring-cake",
                        "81: practice 'bring-cake' does not exist; docs/content.md lists the ids of all practices. (E04)"),
                arguments(
                        "depth_max: 4",
                        "depth_max: 3",
                        "77: depth is 4; this pack's depth_max is 3. Lower the one or raise the other. (E04)"),
                arguments(
                        "practice: build-trust",
                        "practice: laugh-and-play",
                        "35: depth is 2; practice laugh-and-play goes to 1 for the audience team. Lower it. (E04)"));
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments(
                        "{mode: button, visibility: private}",
                        "{mode: modal, visibility: private}",
                        "46: a micro_action has the mode button, not modal; change one of the two. (E05)"),
                arguments(
                        "{mode: button, visibility: private}",
                        "{mode: button, visibility: group}",
                        "46: a micro_action has the visibility private, not group; change one of the two. (E05)"),
                arguments(
                        "      - {key: rain, label: \"Rainy\"}\n",
                        "",
                        "86: a check_in has 3 to 5 choices; here are 2. Add or remove some. (E05)"),
                arguments(
                        "fields: [guess, about_self]",
                        "fields: [guess]",
                        "61: a guess_pair has 2 fields; here is 1. Add or remove some. (E05)"),
                arguments(
                        "visibility: anonymous, reveal: at_threshold",
                        "visibility: anonymous",
                        "30: an answer with the visibility anonymous has the reveal at_threshold; here is none. Change it. (E05)"),
                arguments(
                        "visibility: group, reveal: now",
                        "visibility: group, reveal: after_both",
                        "22: an answer with the visibility group has the reveal now or none; here is after_both. Change it. (E05)"),
                arguments(
                        ", share_later: false",
                        "",
                        "79: a reflection says whether it may be shared; add share_later: true or false. (E05)"),
                arguments("key: cloud", "key: sun", "88: choice key 'sun' is used twice here; change one. (E05)"),
                arguments(
                        "min_people: 5",
                        "min_people: 4",
                        "28: anonymous answers need min_people of 5 or more; here is 4. Change it. (E06)"),
                arguments(
                        "    min_people: 5\n",
                        "",
                        "23: anonymous answers need min_people of 5 or more; here is none. Change it. (E06)"),
                arguments(
                        "{mode: modal, visibility: pair, reveal: after_both, max_chars: 200}",
                        "{mode: thread, visibility: pair, reveal: after_both}",
                        "97: a couple is never answered in a thread; use the mode modal. (E06)"),
                arguments(
                        "{mode: modal, visibility: pair, reveal: after_both, max_chars: 200}",
                        "{mode: modal, visibility: group}",
                        "97: a question for a couple has the visibility pair, with after_both; change it. (E06)"));
    }

    static Stream<Arguments> care() {
        return Stream.of(
                arguments(
                        "    reactions: warm\n",
                        "    content_notes: [loss]\n",
                        "54: a prompt for a team has no content_notes; ask about something else. (E07)"),
                arguments(
                        "    content_notes: [touch]\n",
                        "",
                        "63: a warm-touch prompt carries the content note touch; add content_notes: [touch]. (E07)"),
                arguments(
                        "practice: warm-touch",
                        "practice: laugh-and-play",
                        "72: the content note touch goes with the practice warm-touch alone; remove it. (E07)"),
                arguments(
                        "practice: bring-warmth",
                        "content_notes: [touch]\n    practice: warm-touch",
                        "83: a warm-touch prompt is a micro_action or a pick_one, not a check_in; change it. (E07)"),
                arguments(
                        "share_later: false",
                        "share_later: true",
                        "79: a forgive-and-repair note is never shared; set share_later: false. (E07)"),
                arguments(
                        "visibility: anonymous, reveal: at_threshold",
                        "visibility: group",
                        "30: depth 3 in a team is anonymous or private, not group; change this, or lower the depth. (E07)"));
    }

    static Stream<Arguments> texts() {
        String text = "How did it go?";
        return Stream.of(
                arguments(
                        "Do one small thing",
                        "For {partner}, do a thing",
                        "41: {partner} is for couples and pairs alone; say it without a name here. (E08)"),
                arguments(
                        "A very small one.",
                        "A small one, {name}.",
                        "42: '{name}' is not a placeholder; there are {partner} and {group}. (E08)"),
                arguments(
                        "A very small one.",
                        "A small one }",
                        "42: '}' is not a placeholder; there are {partner} and {group}. (E08)"),
                arguments(
                        "label: \"A hug\"",
                        "label: \"Hug {partner}\"",
                        "70: a choice label has no placeholders; say it without { and }. (E08)"),
                arguments(text, "See https://example.org/x", "50: this text has a link; leave it out. (E10)"),
                arguments(text, "Ask @here?", "50: this text has a mention or a tag (@ or <); leave it out. (E10)"),
                arguments(
                        text, "Ask <!channel>?", "50: this text has a mention or a tag (@ or <); leave it out. (E10)"),
                arguments(text, "# How?", "50: this text has a heading (#); write plain text. (E10)"),
                arguments(text, "How did `it` go?", "50: this text has code (`); write plain text. (E10)"),
                arguments(
                        text,
                        "How did\u200B it go?",
                        "50: this text has a character that cannot be seen; type it anew without it. (E10)"),
                arguments(
                        text,
                        "How did it go?\\u202E",
                        "50: this text has a character that cannot be seen; type it anew without it. (E10)"),
                arguments(
                        text,
                        "How is Zoe\\u0301?",
                        "50: an accent stands apart from its letter; save the file in composed form (NFC). (E01)"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource({
        "dev.tend.core.content.BrokenFiles#yaml",
        "dev.tend.core.content.BrokenFiles#shape",
        "idsAndPractices",
        "answers",
        "care",
        "texts"
    })
    void a_broken_pack_is_refused_by_line_in_plain_words(String part, String replacement, String problem) {
        byte[] broken = GoodPack.with(part, replacement);

        PackRefused refused = catchThrowableOfType(PackRefused.class, () -> READER.read("broken.yaml", broken));

        assertThat(refused).as("the refusal").isNotNull();
        assertThat(refused.problems()).extracting(Problem::toString).containsExactly("broken.yaml line " + problem);
    }

    /** Some mistakes break two rules, and the author hears of both. */
    static Stream<Arguments> twice() {
        return Stream.of(
                arguments("practice: build-trust", "practice: forgive-and-repair", new String[] {
                    "32: practice forgive-and-repair is never for the audience team; leave that audience out, or"
                            + " choose another practice. (E04)",
                    "33: a forgive-and-repair prompt is a reflection, not a micro_action; change it. (E07)"
                }),
                arguments("fields: [guess, about_self]", "fields: [guess, aa, bb, cc]", new String[] {
                    "61: answer fields has 4 entries; the limit is 3. (E02)",
                    "61: a guess_pair has 2 fields; here are 4. Add or remove some. (E05)"
                }),
                arguments(
                        "{mode: modal, visibility: pair, reveal: after_both, max_chars: 200}",
                        "{mode: modal, visibility: anonymous, reveal: at_threshold}",
                        new String[] {
                            "91: anonymous answers need min_people of 5 or more; here is none. Change it. (E06)",
                            "97: anonymous answers are for the audience team alone; use another visibility. (E06)",
                            "97: a question for a couple has the visibility pair, with after_both; change it. (E06)"
                        }));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("twice")
    void what_breaks_several_rules_is_reported_for_each(String part, String replacement, String[] problems) {
        byte[] broken = GoodPack.with(part, replacement);

        PackRefused refused = catchThrowableOfType(PackRefused.class, () -> READER.read("broken.yaml", broken));

        assertThat(refused).as("the refusal").isNotNull();
        assertThat(refused.problems())
                .extracting(problem -> problem.toString().replace("broken.yaml line ", ""))
                .containsExactly(problems);
    }
}
