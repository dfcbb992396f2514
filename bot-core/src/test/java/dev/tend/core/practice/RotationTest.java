package dev.tend.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.Platform;
import dev.tend.core.chat.UserRef;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Which prompt comes next, over many banks and long histories. The seed of each round is its number. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RotationTest {
    private static final int SLOTS = 120;
    private static final List<PromptForm> FORMS = List.of(PromptForm.values());

    @RepeatedTest(300)
    void the_hard_rules_hold_whatever_the_bank(RepetitionInfo round) {
        RandomGenerator random = random(round.getCurrentRepetition());
        List<Prompt> prompts = prompts(random);
        Rotation rotation = new Rotation(bank(prompts));
        Space space = space(random, Depth.ofLevel(1 + random.nextInt(3)), 1 + random.nextInt(8));
        Set<PromptId> fitting = prompts.stream()
                .filter(prompt -> fits(prompt, space))
                .map(Prompt::id)
                .collect(Collectors.toSet());
        Set<String> practices = prompts.stream()
                .filter(prompt -> fitting.contains(prompt.id()))
                .map(Prompt::practice)
                .collect(Collectors.toSet());

        List<Prompt> asked = play(rotation, space);

        if (fitting.isEmpty()) {
            assertThat(asked).isEmpty();
            return;
        }
        assertThat(asked)
                .hasSize(SLOTS)
                .allSatisfy(prompt -> assertThat(fitting).contains(prompt.id()));
        if (practices.size() > 1) {
            for (int i = 1; i < asked.size(); i++) {
                assertThat(asked.get(i).practice())
                        .as("slot %s", i)
                        .isNotEqualTo(asked.get(i - 1).practice());
            }
        }
        assertThat(asked.stream().limit(SLOTS).map(Prompt::practice).distinct().count())
                .as("every practice is met")
                .isEqualTo(Math.min(practices.size(), SLOTS));
    }

    @Test
    void no_prompt_comes_back_before_all_that_fit_were_used() {
        List<Prompt> prompts = new ArrayList<>();
        for (int practice = 0; practice < 7; practice++) {
            for (int i = 0; i < 4; i++) {
                prompts.add(prompt("p" + practice, practice + "-" + i, PromptForm.QUESTION, Depth.SPARK, 1));
            }
        }
        Rotation rotation = new Rotation(bank(prompts));

        List<Prompt> asked = play(rotation, space(random(1), Depth.SPARK, 5));

        for (int round = 0; round < 4; round++) {
            assertThat(new HashSet<>(asked.subList(round * 28, (round + 1) * 28)))
                    .hasSize(28);
        }
    }

    @Test
    void practices_keep_three_apart_and_forms_change_where_there_is_a_choice() {
        List<Prompt> prompts = new ArrayList<>();
        for (int practice = 0; practice < 8; practice++) {
            prompts.add(prompt("p" + practice, practice + "-q", PromptForm.QUESTION, Depth.SPARK, 1));
            prompts.add(prompt("p" + practice, practice + "-t", PromptForm.PICK_ONE, Depth.SPARK, 1));
        }

        List<Prompt> asked = play(new Rotation(bank(prompts)), space(random(2), Depth.SPARK, 5))
                .subList(0, 12);

        for (int i = 1; i < asked.size(); i++) {
            assertThat(asked.get(i).form()).isNotEqualTo(asked.get(i - 1).form());
        }
        for (int i = 3; i < asked.size(); i++) {
            assertThat(asked.subList(i - 3, i))
                    .extracting(Prompt::practice)
                    .doesNotContain(asked.get(i).practice());
        }
    }

    @Test
    void the_same_space_is_asked_the_same_and_another_space_has_its_own_order() {
        Rotation rotation = new Rotation(bank(prompts(random(3))));
        Space one = space(random(4), Depth.SHARE, 5);
        Space other = space(random(5), Depth.SHARE, 5);

        assertThat(play(rotation, one)).isEqualTo(play(rotation, one));
        assertThat(play(rotation, one)).isNotEqualTo(play(rotation, other));
    }

    @Test
    void a_practice_can_be_asked_for_by_name() {
        Rotation rotation = new Rotation(bank(prompts(random(6))));
        Space space = space(random(7), Depth.OPEN, 8);

        assertThat(rotation.next(space, Optional.of("p1")))
                .hasValueSatisfying(prompt -> assertThat(prompt.practice()).isEqualTo("p1"));
        assertThat(rotation.next(space, Optional.of("none"))).isEmpty();
    }

    private static boolean fits(Prompt prompt, Space space) {
        return prompt.depth().level() <= space.level().level()
                && prompt.least() <= space.members()
                && prompt.notes().isEmpty()
                && prompt.status() == Prompt.Status.ACTIVE;
    }

    private static List<Prompt> play(Rotation rotation, Space from) {
        List<Prompt> asked = new ArrayList<>();
        Space space = from;
        for (int slot = 0; slot < SLOTS; slot++) {
            Optional<Prompt> next = rotation.next(space);
            if (next.isEmpty()) {
                return asked;
            }
            asked.add(next.get());
            space = space.used(next.get().id());
        }
        return asked;
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static List<Prompt> prompts(RandomGenerator random) {
        List<Prompt> prompts = new ArrayList<>();
        int practices = 2 + random.nextInt(8);
        for (int practice = 0; practice < practices; practice++) {
            int count = 1 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                PromptForm form = FORMS.get(random.nextInt(FORMS.size()));
                Depth depth = Depth.ofLevel(1 + random.nextInt(3));
                prompts.add(prompt("p" + practice, practice + "-" + i, form, depth, 1 + random.nextInt(6)));
            }
        }
        return prompts;
    }

    private static Bank bank(List<Prompt> prompts) {
        List<Practice> practices = prompts.stream()
                .map(Prompt::practice)
                .distinct()
                .map(id -> new Practice(1, id, "ours", Map.of(Audience.TEAM, Depth.OPEN), id, "why", "evidence"))
                .toList();
        Pack pack =
                new Pack("pack", "1.0.0", "Pack", "Pack", "en", "CC0-1.0", Set.of(Audience.TEAM), Depth.OPEN, prompts);
        return new Bank(practices, List.of(pack));
    }

    private static Prompt prompt(String practice, String id, PromptForm form, Depth depth, int least) {
        return new Prompt(
                new PromptId("pack", id),
                1,
                Prompt.Status.ACTIVE,
                id,
                practice,
                form,
                Set.of(Audience.TEAM),
                depth,
                1,
                least,
                "What about " + id + "?",
                Optional.empty(),
                List.of(),
                new Prompt.Answer(Prompt.Mode.MODAL, Visibility.GROUP, Optional.empty(), 400, false, List.of()),
                Optional.empty(),
                Set.of(),
                Prompt.Reactions.NONE);
    }

    private static Space space(RandomGenerator random, Depth level, int members) {
        Platform platform = new Platform("test");
        return new Space(
                new SpaceId(new UUID(random.nextLong(), random.nextLong())),
                new ChannelRef(platform, "house", "room"),
                Audience.TEAM,
                Sharing.TOGETHER,
                new Cadence(
                        new DayRule.Weekly(Set.of(DayOfWeek.MONDAY), 1, LocalDate.EPOCH),
                        LocalTime.NOON,
                        ZoneOffset.UTC),
                Space.State.ACTIVE,
                new UserRef(platform, "house", "amara"),
                level,
                members,
                0,
                History.EMPTY,
                Optional.empty());
    }
}
