package dev.tend.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a team is promised. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TeamTest {
    private final World world = new World().team("amara", "jonas", "mei", "priya");

    @Test
    void answers_open_together_when_all_have_answered_or_passed() {
        world.run("amara", "trust");
        world.answer("jonas", "A clear date.");
        world.answer("mei", "A short list.");
        world.press("priya", "Pass");
        world.deliver();
        assertThat(world.chat().threads(World.ROOM)).isEmpty();

        world.answer("amara", "A plan.");
        world.deliver();

        assertThat(world.chat().threads(World.ROOM))
                .singleElement()
                .satisfies(reveal -> assertThat(reveal)
                        .contains("jonas: A clear date.", "mei: A short list.", "amara: A plan.")
                        .doesNotContain("priya"));
    }

    @Test
    void at_the_deadline_two_answers_open_and_the_summary_names_nobody() {
        world.run("amara", "trust");
        world.answer("jonas", "A clear date.");
        world.answer("mei", "A short list.");
        world.press("priya", "Well done");

        world.leap(Duration.ofDays(5));

        assertThat(world.chat().threads(World.ROOM)).hasSize(2);
        assertThat(world.chat().threads(World.ROOM))
                .last()
                .asString()
                .contains("2 people of 4 took part", "On trust", "Well done: 1")
                .doesNotContain("jonas", "mei", "priya", "amara");
        assertThat(world.chat().channel(World.ROOM))
                .last()
                .asString()
                .contains("closed")
                .doesNotContain("[Answer]");
    }

    @Test
    void answers_show_as_they_come_where_the_team_chose_that() {
        world.type("amara", "setup");
        world.press("amara", "Show answers as they come");
        world.press("amara", "Confirm");
        world.run("amara", "trust");

        world.answer("jonas", "A clear date.");
        world.deliver();
        assertThat(world.chat().threads(World.ROOM)).containsExactly("jonas: A clear date.");
        world.press("jonas", "Edit");
        world.submit("jonas", Map.of("answer", "A clear hour."));
        world.deliver();
        assertThat(world.chat().threads(World.ROOM)).containsExactly("jonas: A clear hour.");
        world.press("jonas", "Withdraw");
        world.deliver();

        assertThat(world.chat().threads(World.ROOM)).containsExactly("This answer was taken back by its author.");
    }

    @Test
    void a_choice_shows_how_often_each_was_made_and_not_by_whom() {
        world.run("amara", "taste");
        world.press("jonas", "Tea");
        world.press("mei", "Tea");
        world.press("priya", "Rain");

        world.press("amara", "Rain");
        world.deliver();

        assertThat(world.chat().threads(World.ROOM)).containsExactly("All answers, together\nTea: 2\nRain: 2");
    }

    @Test
    void a_note_to_oneself_is_shown_to_nobody_ever() {
        world.run("amara", "note");
        world.answer("jonas", "I snapped at the build.");
        world.answer("mei", "I forgot the date.");

        world.leap(Duration.ofDays(5));

        assertThat(world.everythingSeenBy("mei")).doesNotContain("snapped");
        assertThat(world.chat().threads(World.ROOM)).singleElement().asString().contains("stay with their authors");
    }

    @Test
    void who_answers_without_having_joined_joins_and_is_told() {
        world.run("amara", "trust");

        assertThat(world.answer("rafael", "A word.")).contains("You take part here from now on");

        assertThat(world.type("amara", "status")).contains("5 people take part");
    }

    @Test
    void a_form_that_is_sent_twice_counts_once_and_the_last_words_stand() {
        world.run("amara", "trust");
        world.answer("jonas", "Once.");
        world.submit("jonas", Map.of("answer", "Twice."));
        world.answer("mei", "Other.");

        world.leap(Duration.ofDays(5));

        assertThat(world.chat().threads(World.ROOM).get(0))
                .contains("jonas: Twice.")
                .doesNotContain("Once.");
        assertThat(world.chat().threads(World.ROOM)).last().asString().contains("2 people of 4");
    }

    @Test
    void an_empty_form_stays_open_and_says_so() {
        world.run("amara", "trust");
        world.press("jonas", "Answer");

        assertThat(world.submit("jonas", Map.of("answer", "   "))).contains("Please write a word or two");
    }

    @Test
    void the_form_says_first_who_will_see_the_answer() {
        world.run("amara", "trust");

        assertThat(world.press("jonas", "Answer").lines().skip(1).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("Answers open together"));
    }

    @Test
    void words_that_come_after_the_close_go_back_to_their_author() {
        world.run("amara", "trust");
        world.press("jonas", "Answer");
        world.leap(Duration.ofDays(5));

        assertThat(world.submit("jonas", Map.of("answer", "Too late a word.")))
                .contains("closed", "not saved", "Too late a word.");
    }

    @Test
    void each_reaction_counts_once_for_each_person_however_it_is_given() {
        world.run("amara", "trust");
        world.press("jonas", "Nice");
        world.react("jonas", world.question(), "🌱", true);
        world.react("mei", world.question(), "🌱", true);
        world.react("mei", world.question(), "🦀", true);
        world.leap(Duration.ofSeconds(5));
        assertThat(world.chat().channel(World.ROOM)).last().asString().contains("[Nice (2)]");

        world.press("jonas", "Nice (2)");
        world.react("mei", world.question(), "🌱", false);
        world.leap(Duration.ofSeconds(5));

        assertThat(world.chat().channel(World.ROOM)).last().asString().contains("[Nice (1)]");
    }

    @Test
    void many_reactions_are_few_edits() {
        world.run("amara", "trust");
        int before = world.chat().tries().size();
        for (int i = 0; i < 100; i++) {
            world.react("person" + i, world.question(), "⭐", true);
        }

        world.leap(Duration.ofSeconds(5));

        assertThat(world.chat().tries().size() - before).isEqualTo(1);
        assertThat(world.chat().channel(World.ROOM)).last().asString().contains("[Well done (100)]");
    }

    @Test
    void why_this_tells_the_practice_and_how_good_the_evidence_is() {
        world.run("amara", "trust");

        assertThat(world.press("jonas", "Why this?"))
                .contains("Why trust matters.", "A study of trust.", "not therapy");
    }

    @Test
    void only_the_facilitator_may_run_pause_or_change() {
        assertThat(world.type("jonas", "run")).contains("Only the facilitator");
        assertThat(world.type("jonas", "pause")).contains("Only the facilitator");
        assertThat(world.type("jonas", "resume")).contains("Only the facilitator");
        assertThat(world.type("jonas", "setup")).contains("Only the facilitator");
    }

    @Test
    void a_card_posts_once_and_swap_shows_another() {
        String first = world.type("amara", "run");
        String second = world.press("amara", "Swap");
        String third = world.press("amara", "Swap");
        assertThat(first).isNotEqualTo(second);
        assertThat(second).isNotEqualTo(third);

        world.press("amara", "Use");
        assertThat(world.press("amara", "Use")).contains("used already");
        world.deliver();

        assertThat(world.chat().channel(World.ROOM))
                .filteredOn(text -> text.contains("[Pass]"))
                .hasSize(1);
    }

    @Test
    void a_card_that_is_put_away_posts_nothing() {
        world.type("amara", "run");

        assertThat(world.press("amara", "Cancel")).contains("Nothing was posted");

        world.deliver();
        assertThat(world.chat().channel(World.ROOM)).hasSize(1);
    }

    @Test
    void a_check_in_can_be_open_for_as_long_as_asked() {
        world.type("amara", "run trust 30");
        world.press("amara", "Use");
        world.deliver();
        world.answer("jonas", "One.");
        world.answer("mei", "Two.");

        world.leap(Duration.ofMinutes(30));

        assertThat(world.chat().threads(World.ROOM)).hasSize(2);
        assertThat(world.type("amara", "run 3")).contains("5 to");
        assertThat(world.type("amara", "run nonsense")).contains("no practice called \"nonsense\"");
    }

    @Test
    void leaving_takes_unshown_words_along_and_the_others_go_on() {
        world.run("amara", "trust");
        world.answer("jonas", "Mine stays mine.");
        world.answer("mei", "Two.");
        world.answer("priya", "Three.");
        world.type("jonas", "leave");
        world.deliver();
        assertThat(world.chat().threads(World.ROOM)).isEmpty();

        world.press("amara", "Pass");
        world.deliver();

        assertThat(world.chat().threads(World.ROOM))
                .singleElement()
                .asString()
                .contains("mei: Two.", "priya: Three.")
                .doesNotContain("Mine stays mine");
    }
}
