package dev.tend.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Depth;
import dev.tend.core.practice.Pack;
import dev.tend.core.practice.Practice;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.Prompt.Choice;
import dev.tend.core.practice.Prompt.Mode;
import dev.tend.core.practice.Prompt.Reveal;
import dev.tend.core.practice.PromptForm;
import dev.tend.core.practice.Visibility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the bundled packs hold, and how they are worded. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CorePacksTest {
    private static final Content CONTENT = Content.bundled();

    /** It is asked as a private note alone, and such a note begins at depth 2. */
    private static final Set<String> NEVER_LIGHT = Set.of("forgive-and-repair");

    static Stream<Pack> packs() {
        return CONTENT.packs().stream();
    }

    @Test
    void there_is_a_pack_for_teams_and_one_for_couples() {
        assertThat(CONTENT.packs()).extracting(Pack::id).containsExactly("core-team", "core-couple");
        assertThat(CONTENT.packs())
                .extracting(Pack::audience)
                .containsExactly(Set.of(Audience.TEAM), Set.of(Audience.COUPLE));
    }

    @Test
    void there_are_21_practices_of_which_a_team_gets_19() {
        assertThat(CONTENT.practices())
                .extracting(Practice::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 21).boxed().toList());
        assertThat(practicesFor(Audience.TEAM)).hasSize(19).doesNotContain("forgive-and-repair", "warm-touch");
        assertThat(practicesFor(Audience.COUPLE)).hasSize(21);
        assertThat(practicesFor(Audience.FRIENDS)).hasSize(20).doesNotContain("warm-touch");
        assertThat(practicesFor(Audience.FAMILY)).hasSize(20).doesNotContain("warm-touch");
    }

    @Test
    void each_practice_tells_why_and_how_strong_the_evidence_is() {
        assertThat(CONTENT.practices()).allSatisfy(practice -> {
            assertThat(practice.why()).endsWith(".").doesNotContain("\n");
            assertThat(practice.evidence()).contains("How strong: ").doesNotContain("\n");
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void each_practice_of_an_audience_has_three_prompts_and_two_of_them_light(Pack pack) {
        Audience audience = pack.audience().iterator().next();
        Map<String, List<Prompt>> prompts = pack.prompts().stream().collect(Collectors.groupingBy(Prompt::practice));

        assertThat(prompts.keySet()).containsExactlyInAnyOrderElementsOf(practicesFor(audience));
        prompts.forEach((practice, of) -> {
            assertThat(of).as(practice).hasSizeGreaterThanOrEqualTo(3);
            long light = of.stream().filter(p -> p.depth() == Depth.SPARK).count();
            assertThat(light).as(practice).isGreaterThanOrEqualTo(NEVER_LIGHT.contains(practice) ? 0 : 2);
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void most_prompts_are_light_or_shared_and_few_go_deeper(Pack pack) {
        long deeper = pack.prompts().stream().filter(p -> p.depth().level() > 2).count();

        assertThat(deeper).isBetween(1L, pack.prompts().size() / 5L);
    }

    @Test
    void teams_answer_questions_in_a_form_before_the_group() {
        assertThat(written("core-team")).isNotEmpty().allSatisfy(prompt -> {
            assertThat(prompt.answer().mode()).isEqualTo(Mode.MODAL);
            assertThat(prompt.answer().visibility()).isEqualTo(Visibility.GROUP);
        });
    }

    @Test
    void couples_see_answers_once_both_are_in() {
        List<Prompt> shared = prompts("core-couple")
                .filter(p -> p.form() != PromptForm.MICRO_ACTION && p.form() != PromptForm.REFLECTION)
                .toList();

        assertThat(shared).isNotEmpty().allSatisfy(prompt -> {
            assertThat(prompt.answer().visibility()).isEqualTo(Visibility.PAIR);
            assertThat(prompt.answer().reveal()).contains(Reveal.AFTER_BOTH);
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_wording_is_plain_and_kind(Pack pack) {
        assertThat(pack.prompts()).flatMap(Lint::warnings).isEmpty();
    }

    /** A partner who has no name here is "your partner", which does not begin a sentence in small letters. */
    @ParameterizedTest
    @MethodSource("packs")
    void no_sentence_begins_with_the_partner(Pack pack) {
        assertThat(pack.prompts()).flatMap(Lint::shown).noneMatch(text -> text.matches("(?s)(.*[.!?] )?\\{partner}.*"));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_follow_up_lets_people_say_that_they_did_not_get_to_it(Pack pack) {
        assertThat(pack.prompts())
                .filteredOn(p -> p.form() == PromptForm.MICRO_ACTION)
                .extracting(p -> p.followUp().orElseThrow().choices())
                .allSatisfy(choices -> assertThat(choices).contains(new Choice("not_yet", "Did not get to it")));
    }

    /** Some readers of YAML take these for true and false. */
    @ParameterizedTest
    @MethodSource("packs")
    void no_choice_is_keyed_by_a_word_that_yaml_1_1_takes_for_a_truth(Pack pack) {
        assertThat(pack.prompts())
                .flatMap(p -> Stream.concat(
                                p.choices().stream(),
                                p.followUp().stream().flatMap(followUp -> followUp.choices().stream()))
                        .map(Choice::key)
                        .toList())
                .doesNotContain("on", "off", "yes", "no", "y", "n", "true", "false");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void openings_vary(Pack pack) {
        Map<String, Long> openings = pack.prompts().stream()
                .map(p -> String.join(" ", Lint.wordsOf(p.text()).subList(0, 2)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(openings)
                .allSatisfy((opening, count) ->
                        assertThat(count).isLessThanOrEqualTo(pack.prompts().size() / 20L));
    }

    @Test
    void ids_are_unique_over_all_packs() {
        assertThat(packs().flatMap(pack -> pack.prompts().stream()).map(p -> p.id().id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_two_prompts_are_nearly_the_same() {
        List<Prompt> all = packs().flatMap(pack -> pack.prompts().stream()).toList();
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (overlap(fiveGrams(all.get(i)), fiveGrams(all.get(j))) >= 0.6) {
                    alike.add(all.get(i).id() + " and " + all.get(j).id());
                }
            }
        }

        assertThat(alike).isEmpty();
    }

    private static double overlap(Set<List<String>> one, Set<List<String>> other) {
        Set<List<String>> shared = new HashSet<>(one);
        shared.retainAll(other);
        return (double) shared.size() / Math.max(1, Math.min(one.size(), other.size()));
    }

    private static Set<List<String>> fiveGrams(Prompt prompt) {
        List<String> words = Lint.wordsOf(prompt.text());
        return IntStream.rangeClosed(0, words.size() - 5)
                .mapToObj(i -> List.copyOf(words.subList(i, i + 5)))
                .collect(Collectors.toSet());
    }

    private static List<String> practicesFor(Audience audience) {
        return CONTENT.practices().stream()
                .filter(practice -> practice.deepestFor(audience).isPresent())
                .map(Practice::id)
                .toList();
    }

    private static List<Prompt> written(String pack) {
        return prompts(pack)
                .filter(p -> p.form() == PromptForm.QUESTION || p.form() == PromptForm.RITUAL)
                .toList();
    }

    private static Stream<Prompt> prompts(String pack) {
        Optional<Pack> found = packs().filter(p -> p.id().equals(pack)).findFirst();
        return found.orElseThrow().prompts().stream();
    }
}
