package dev.tend.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Setting a space up, by choosing and by typing, with whatever people type. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SetupTest {
    private final World world = new World();

    @Test
    void choosing_leads_to_the_next_three_dates_and_nothing_is_posted_before_confirm() {
        world.type("amara", "setup");
        world.choose("amara", "How often", "every_2_weeks");
        world.choose("amara", "On which days", "WEDNESDAY");
        String shown = world.choose("amara", "At what time", "14:00");

        assertThat(shown)
                .contains("every second week on Wednesday at 14:00 (Europe/Vienna)")
                .contains("Wed 25 Nov 2026, 14:00", "Wed 9 Dec 2026, 14:00", "Wed 23 Dec 2026, 14:00");
        world.deliver();
        assertThat(world.chat().channel(World.ROOM)).isEmpty();
        world.press("amara", "Confirm");
        world.deliver();
        assertThat(world.chat().channel(World.ROOM)).singleElement().asString().contains("[Join]");
    }

    @Test
    void a_zone_is_found_by_its_city_and_several_are_offered_to_choose_from() {
        world.type("amara", "setup");
        world.press("amara", "Type days, time or zone");

        String found = world.submit("amara", Map.of("days", "last Fri of the month", "time", "9.15", "zone", "port"));
        assertThat(found).contains("Which time zone?");
        String chosen = world.choose("amara", "Zones that match \"port\"", "America/Port_of_Spain");

        assertThat(chosen)
                .contains(
                        "on the last Friday of each month at 09:15 (America/Port_of_Spain)", "Fri 27 Nov 2026, 09:15");
    }

    @Test
    void mistakes_are_told_at_their_fields_and_nothing_typed_is_lost() {
        world.type("amara", "setup");
        world.press("amara", "Type days, time or zone");

        String errors =
                world.submit("amara", Map.of("days", "day 32 of the month", "time", "25:00", "zone", "Atlantis"));

        assertThat(errors)
                .contains(
                        "A month has the days 1 to 31, not 32.",
                        "\"25:00\" is not a time of day",
                        "no time zone or city like \"Atlantis\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5th Mon of the month | some months have no 5th",
                "every 99 weeks on Tue | Every 1 to 12 weeks",
                "whenever | is not a rhythm I know",
                "every 2 weeks on Tue from 2026-02-30 | is not a date",
                "weekly on Tue at noon | is not a time of day",
                "weekly on Tue in Atlantis | no time zone or city"
            })
    void what_cannot_be_is_answered_kindly_and_changes_nothing(String typed, String answer) {
        assertThat(world.type("amara", "setup " + typed)).contains(answer, "Nothing was changed");
    }

    @Test
    void more_than_three_a_week_is_too_much_for_a_team() {
        world.type("amara", "setup weekly on Mon, Tue, Wed, Thu");

        assertThat(world.press("amara", "Confirm")).contains("3 a week is the most");

        world.deliver();
        assertThat(world.chat().channel(World.ROOM)).isEmpty();
    }

    @Test
    void it_can_be_left_and_gone_on_with_for_a_day() {
        world.type("amara", "setup");
        world.choose("amara", "At what time", "15:00");
        world.leap(Duration.ofHours(23));
        assertThat(world.type("amara", "setup")).contains("15:00 (Europe/Vienna)");

        world.leap(Duration.ofHours(25));

        assertThat(world.press("amara", "Confirm")).contains("older than a day");
        assertThat(world.type("amara", "setup")).contains("10:00 (Europe/Vienna)");
    }

    @Test
    void confirming_twice_sets_up_once() {
        world.type("amara", "setup");
        world.press("amara", "Confirm");

        assertThat(world.press("amara", "Confirm")).contains("finished");

        world.deliver();
        assertThat(world.chat().channel(World.ROOM)).hasSize(1);
    }

    @Test
    void a_sample_is_shown_to_its_author_alone() {
        world.type("amara", "setup");

        assertThat(world.press("amara", "Show me a sample")).contains("for you alone", "What about");

        world.deliver();
        assertThat(world.chat().channel(World.ROOM)).isEmpty();
    }

    @Test
    void an_audience_without_prompts_is_not_offered() {
        world.type("amara", "setup");

        assertThat(world.choose("amara", "Who is it for", "friends")).contains("no prompts for them yet");
    }

    @Test
    void a_space_can_be_changed_and_goes_on_by_the_new_rhythm() {
        world.team("amara", "jonas");
        world.type("amara", "setup weekly on Thu at 16:00");

        assertThat(world.press("amara", "Confirm")).contains("Changed", "Thu 26 Nov 2026, 16:00");

        world.goTo("2026-11-26T16:00:00");
        assertThat(world.chat().channel(World.ROOM)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statsu | Did you mean /tend status?",
                "🦀🦀 | I do not know",
                "drop table space | I do not know",
                "SETUP-NOW | Did you mean /tend setup?"
            })
    void nonsense_is_answered_kindly(String typed, String answer) {
        assertThat(world.type("amara", typed)).contains(answer, "nothing was changed");
    }

    @Test
    void nothing_typed_lists_what_there_is() {
        assertThat(world.type("amara", "")).contains("/tend setup", "/tend leave", "not therapy");
    }
}
