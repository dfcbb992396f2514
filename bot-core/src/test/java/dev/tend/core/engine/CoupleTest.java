package dev.tend.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What two people are promised. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoupleTest {
    private final World world = new World().couple("noor", "elias");

    @Test
    void neither_sees_a_word_of_the_other_before_both_have_answered() {
        world.run("noor", "trust");

        world.answer("noor", "The cat on the stairs.");
        world.deliver();

        assertThat(world.everythingSeenBy("elias")).doesNotContain("cat", "1 of 2", "Kept");
        assertThat(world.chat().threads(World.ROOM)).isEmpty();
    }

    @Test
    void both_answers_open_together_once_both_are_in() {
        world.run("noor", "trust");
        world.answer("noor", "The cat on the stairs.");

        String shown = world.answer("elias", "Your note in my bag.");
        world.deliver();

        assertThat(shown).contains("All answers are in");
        assertThat(world.chat().threads(World.ROOM))
                .singleElement()
                .satisfies(reveal ->
                        assertThat(reveal).contains("noor: The cat on the stairs.", "elias: Your note in my bag."));
    }

    @Test
    void a_restart_between_the_two_answers_changes_nothing() {
        world.run("noor", "trust");
        world.answer("noor", "The cat on the stairs.");
        world.restart();

        world.answer("elias", "Your note in my bag.");
        world.deliver();

        assertThat(world.chat().threads(World.ROOM)).hasSize(1);
    }

    @Test
    void an_answer_can_be_edited_and_withdrawn_until_both_are_in() {
        world.run("noor", "trust");
        world.answer("noor", "First words.");
        world.press("noor", "Edit");
        world.submit("noor", Map.of("answer", "Better words."));
        world.press("noor", "Withdraw");
        world.answer("elias", "Mine.");
        world.deliver();
        assertThat(world.chat().threads(World.ROOM)).isEmpty();

        world.answer("noor", "The last words.");
        world.deliver();

        assertThat(world.chat().threads(World.ROOM))
                .singleElement()
                .satisfies(
                        reveal -> assertThat(reveal).contains("The last words.").doesNotContain("First", "Better"));
    }

    @Test
    void once_open_an_answer_is_not_changed_behind_the_others_back() {
        world.run("noor", "trust");
        world.answer("noor", "One.");
        world.answer("elias", "Two.");
        world.deliver();

        assertThat(world.press("noor", "Withdraw")).contains("closed");
        assertThat(world.chat().threads(World.ROOM)).singleElement().asString().contains("One.");
    }

    @Test
    void an_only_answer_stays_closed_and_its_author_alone_decides() {
        world.run("noor", "trust");
        world.answer("noor", "Only mine.");

        world.leap(Duration.ofDays(3));

        assertThat(world.chat().threads(World.ROOM))
                .containsExactly("This one closed. Nothing was shown, and that is fine.");
        assertThat(world.chat().direct(World.person("noor")))
                .last()
                .asString()
                .contains("Share it anyway", "Delete it");
        assertThat(world.everythingSeenBy("elias")).doesNotContain("Only mine", "Share it anyway");
        world.press("noor", "Share it anyway");
        world.deliver();
        assertThat(world.chat().threads(World.ROOM)).last().asString().contains("noor: Only mine.");
    }

    @Test
    void an_only_answer_that_its_author_deletes_is_gone() {
        world.run("noor", "trust");
        world.answer("noor", "Only mine.");
        world.leap(Duration.ofDays(3));

        assertThat(world.press("noor", "Delete it")).contains("Deleted");

        assertThat(world.press("noor", "Share it anyway")).doesNotContain("Shared");
        world.deliver();
        assertThat(world.everythingSeenBy("elias")).doesNotContain("Only mine");
    }

    @Test
    void passing_looks_the_same_as_not_answering() {
        world.run("noor", "trust");
        world.answer("noor", "Mine.");
        String before = world.everythingSeenBy("noor");

        world.press("elias", "Pass");
        world.deliver();

        assertThat(world.everythingSeenBy("noor")).isEqualTo(before);
        world.leap(Duration.ofDays(3));
        assertThat(world.chat().threads(World.ROOM))
                .containsExactly("This one closed. Nothing was shown, and that is fine.");
    }

    @Test
    void after_both_answered_each_is_told_privately_how_it_closed() {
        world.run("noor", "trust");
        world.answer("noor", "One.");
        world.answer("elias", "Two.");

        world.leap(Duration.ofDays(3));

        assertThat(world.chat().direct(World.person("noor")))
                .singleElement()
                .asString()
                .contains("You both answered");
        assertThat(world.chat().direct(World.person("elias"))).hasSize(1);
        assertThat(world.chat().threads(World.ROOM)).hasSize(1);
    }

    @Test
    void a_third_person_can_neither_join_nor_answer() {
        world.run("noor", "trust");

        assertThat(world.type("eve", "join")).contains("for two people");
        assertThat(world.answer("eve", "Let me in.")).contains("for two people");
        assertThat(world.type("eve", "run")).contains("Only the two");
        assertThat(world.type("eve", "pause")).contains("Only the two");
    }

    @Test
    void either_may_leave_at_once_and_the_other_reads_a_neutral_word() {
        world.run("noor", "trust");
        world.answer("noor", "Not for you any more.");
        world.press("elias", "Answer");

        String shown = world.type("noor", "leave");
        world.deliver();

        assertThat(shown).contains("You have left");
        assertThat(world.chat().channel(World.ROOM)).last().isEqualTo("Check-ins are paused here.");
        assertThat(world.submit("elias", Map.of("answer", "Hello?"))).contains("closed", "Hello?");
        world.leap(Duration.ofDays(4));
        assertThat(world.everythingSeenBy("elias")).doesNotContain("Not for you any more", "noor");
    }

    @Test
    void nothing_is_asked_before_both_have_joined() {
        World alone = new World();
        alone.type("noor", "setup weekly on Tue at 09:30 in Vienna");
        alone.choose("noor", "Who is it for", "couple");
        alone.press("noor", "Confirm");
        alone.type("noor", "join");

        alone.goTo("2026-11-24T09:30:00");

        assertThat(alone.chat().channel(World.ROOM)).hasSize(1);
        assertThat(alone.type("noor", "status")).contains("skipped, since too few people had joined");
    }
}
