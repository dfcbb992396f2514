package dev.tend.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.practice.Rotation;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** When check-ins come, and when not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningsTest {
    private final World world = new World().team("amara", "jonas");

    private long questions() {
        return world.chat().channel(World.ROOM).stream()
                .filter(text -> text.contains("Open until") || text.contains("This one is closed"))
                .count();
    }

    @Test
    void it_asks_at_the_local_hour_and_not_before() {
        world.goTo("2026-11-24T09:29:59");
        assertThat(questions()).isZero();

        world.goTo("2026-11-24T09:30:00");

        assertThat(questions()).isEqualTo(1);
    }

    @Test
    void the_local_hour_stays_the_same_across_a_clock_change() {
        world.goTo("2027-03-23T09:30:00");
        long before = questions();

        world.goTo("2027-03-30T09:29:59");
        assertThat(questions()).isEqualTo(before);
        world.goTo("2027-03-30T09:30:00");

        assertThat(questions()).isEqualTo(before + 1);
    }

    @Test
    void asked_twice_by_two_nodes_it_opens_once() {
        world.clock().set(World.at("2026-11-24T09:30:00"));
        Engine other = new Engine(world.store(), TestBank.bank(), world.clock(), World.VIENNA);

        world.engine().tick();
        other.tick();
        world.engine().tick();
        world.deliver();

        assertThat(questions()).isEqualTo(1);
    }

    @Test
    void a_little_late_it_comes_and_says_so() {
        world.leap(Duration.between(world.clock().instant(), World.at("2026-11-24T11:00:00")));

        assertThat(world.chat().channel(World.ROOM)).last().asString().contains("This comes late", "09:30");
    }

    @Test
    void much_later_it_is_skipped_once_with_its_reason_and_never_a_burst() {
        world.leap(Duration.ofDays(15));

        assertThat(questions()).isZero();
        assertThat(world.type("amara", "status")).contains("skipped, since it would have come too late");
        world.goTo("2026-12-08T09:30:00");
        assertThat(questions()).isEqualTo(1);
    }

    @Test
    void no_practice_comes_twice_running() {
        for (int i = 0; i < 20; i++) {
            world.goTo(World.MONDAY
                    .plus(Duration.ofDays(7L * i + 2))
                    .atZone(World.VIENNA)
                    .toLocalDateTime()
                    .toString());
        }

        assertThat(world.chat().channel(World.ROOM).stream()
                        .skip(1)
                        .map(text -> text.lines().findFirst().orElse(""))
                        .toList())
                .hasSizeGreaterThan(15)
                .satisfies(titles -> {
                    for (int i = 1; i < titles.size(); i++) {
                        assertThat(titles.get(i)).isNotEqualTo(titles.get(i - 1));
                    }
                });
    }

    @Test
    void a_damaged_space_is_set_aside_and_keeps_no_other_from_its_turn() {
        Openings openings = new Openings(new DamagedStore(world.store()), new Rotation(TestBank.bank()), world.clock());
        world.clock().set(World.at("2026-11-24T09:30:00"));

        assertThat(openings.sweep()).isZero();

        assertThat(world.type("amara", "status")).contains("stopped by themselves");
    }

    @Test
    void a_damaged_space_keeps_no_other_from_closing_either() {
        world.goTo("2026-11-24T09:30:00");
        Store damaged = new DamagedStore(world.store());
        world.clock().set(World.at("2026-11-27T09:30:00"));

        Closings closings = new Closings(damaged, new Reveals(TestBank.bank()), world.clock());

        assertThat(closings.sweep()).isEqualTo(1);
        assertThat(closings.sweep()).isZero();
    }

    @Test
    void what_cannot_be_composed_is_given_up_after_a_while() {
        world.clock().set(World.at("2026-11-24T09:30:00"));
        world.engine().tick();
        Engine damaged = new Engine(new DamagedStore(world.store()), TestBank.bank(), world.clock(), World.VIENNA);
        Dispatcher dispatcher = damaged.dispatcher(world.chat(), Runnable::run);

        for (int minute = 0; minute < 60; minute++) {
            dispatcher.dispatch();
            world.clock().advance(Duration.ofMinutes(1));
        }

        assertThat(dispatcher.dispatch()).isZero();
        assertThat(questions()).isZero();
    }

    @Test
    void pause_and_resume_do_what_they_say() {
        world.type("amara", "pause");
        world.deliver();
        assertThat(world.chat().channel(World.ROOM)).last().isEqualTo("Check-ins are paused here.");
        world.goTo("2026-12-02T12:00:00");
        assertThat(questions()).isZero();

        assertThat(world.type("amara", "resume")).contains("Tue 8 Dec 2026, 09:30");

        world.goTo("2026-12-08T09:30:00");
        assertThat(questions()).isEqualTo(1);
    }
}
