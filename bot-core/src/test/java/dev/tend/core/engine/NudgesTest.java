package dev.tend.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** One kind reminder, to whom it may help, and never more. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NudgesTest {
    private final World world = new World(TestBank.questions()).team("amara", "jonas", "mei");

    private int nudges(String name) {
        return (int) world.chat().direct(World.person(name)).stream()
                .filter(text -> text.contains("There is still time"))
                .count();
    }

    @Test
    void it_comes_half_way_through_to_those_who_have_not_taken_part() {
        world.goTo("2026-11-24T09:30:00");
        world.answer("jonas", "Done.");
        world.press("mei", "Pass");

        world.goTo("2026-11-25T21:29:59");
        assertThat(nudges("amara")).isZero();
        world.goTo("2026-11-26T09:00:00");

        assertThat(nudges("amara")).isEqualTo(1);
        assertThat(nudges("jonas")).isZero();
        assertThat(nudges("mei")).isZero();
    }

    @Test
    void it_waits_for_the_hours_of_the_people_it_goes_to() {
        world.goTo("2026-11-24T09:30:00");

        world.goTo("2026-11-26T08:59:59");

        assertThat(nudges("amara")).isZero();
    }

    @Test
    void each_person_gets_one_for_a_check_in_and_nobody_is_named() {
        world.goTo("2026-11-24T09:30:00");
        world.goTo("2026-11-27T09:29:00");
        world.restart();
        world.tick();

        assertThat(nudges("amara")).isEqualTo(1);
        assertThat(world.chat().direct(World.person("amara")))
                .singleElement()
                .asString()
                .contains("[Not this one]", "[Stop reminders]")
                .doesNotContain("jonas", "mei", "others", "waiting");
    }

    @Test
    void nobody_gets_more_than_two_in_a_week() {
        for (int day = 23; day <= 26; day++) {
            world.run("amara", "trust");
            world.leap(Duration.ofDays(1));
        }

        world.goTo("2026-11-30T12:00:00");

        assertThat(nudges("jonas")).isEqualTo(2);
    }

    @Test
    void who_stops_them_gets_no_more_and_still_takes_part() {
        world.goTo("2026-11-24T09:30:00");
        world.goTo("2026-11-26T09:00:00");
        assertThat(world.press("jonas", "Stop reminders")).contains("No more reminders");

        world.goTo("2026-12-05T09:00:00");

        assertThat(nudges("jonas")).isEqualTo(1);
        assertThat(nudges("mei")).isEqualTo(2);
        assertThat(world.type("amara", "status")).contains("3 people take part");
    }

    @Test
    void who_answers_in_the_last_moment_is_not_reminded() {
        world.goTo("2026-11-24T09:30:00");
        world.clock().set(World.at("2026-11-26T09:00:00"));
        world.engine().tick();
        world.answer("jonas", "Just now.");

        world.deliver();

        assertThat(nudges("jonas")).isZero();
        assertThat(nudges("mei")).isEqualTo(1);
    }

    @Test
    void who_left_is_not_reminded() {
        world.goTo("2026-11-24T09:30:00");
        world.type("mei", "leave");

        world.goTo("2026-11-27T09:00:00");

        assertThat(nudges("mei")).isZero();
    }

    @Test
    void not_this_one_counts_as_passing() {
        world.goTo("2026-11-24T09:30:00");
        world.answer("amara", "One.");
        world.answer("mei", "Two.");
        world.goTo("2026-11-26T09:00:00");

        world.press("jonas", "Not this one");
        world.deliver();

        assertThat(world.chat().threads(World.ROOM)).singleElement().asString().contains("One.", "Two.");
    }
}
