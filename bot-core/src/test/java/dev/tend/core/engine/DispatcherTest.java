package dev.tend.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.DeliveryResult.Cause;
import dev.tend.core.chat.DeliveryResult.Deferred;
import dev.tend.core.chat.DeliveryResult.Rejected;
import dev.tend.core.chat.DeliveryResult.Unproven;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What becomes of a delivery that does not arrive at once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DispatcherTest {
    private final World world = new World(TestBank.questions()).team("amara", "jonas");

    private List<String> troubles() {
        return world.chat().direct(World.person("amara"));
    }

    private long questionTries() {
        return world.chat().tries().stream()
                .map(FakeChat.Try::delivery)
                .filter(Delivery.Post.class::isInstance)
                .filter(post -> FakeChat.text(post.message()).contains("Open until"))
                .count();
    }

    private void due() {
        world.clock().set(World.at("2026-11-24T09:30:00"));
        world.tick();
    }

    @Test
    void a_platforms_wait_is_honoured_and_then_it_arrives_once() {
        world.chat().end(new Deferred(Duration.ofSeconds(90), "busy"));
        due();

        world.leap(Duration.ofSeconds(89));
        assertThat(questionTries()).isEqualTo(1);
        world.leap(Duration.ofSeconds(1));

        assertThat(questionTries()).isEqualTo(2);
        assertThat(world.chat().channel(World.ROOM)).hasSize(2);
        assertThat(troubles()).isEmpty();
    }

    @Test
    void after_half_an_hour_it_is_given_up_and_the_facilitator_is_told_once() {
        world.chat()
                .end(Stream.generate(() -> new Deferred(Duration.ofMinutes(4), "down"))
                        .limit(9)
                        .toArray(DeliveryResult[]::new));
        due();
        for (int minute = 0; minute < 60; minute++) {
            world.leap(Duration.ofMinutes(1));
        }

        assertThat(troubles())
                .singleElement()
                .asString()
                .contains("could not be delivered", "out of reach", "What helps");
        assertThat(world.type("amara", "status")).contains("could not be delivered", "The facilitator was told");
    }

    @Test
    void a_clear_refusal_is_not_tried_again_and_says_what_helps() {
        world.chat().end(new Rejected(Cause.NOT_ALLOWED, "not_in_channel"));
        due();
        world.leap(Duration.ofHours(2));

        assertThat(questionTries()).isEqualTo(1);
        assertThat(troubles()).singleElement().asString().contains("not allowed to post", "Add Tend to the channel");
    }

    @Test
    void three_in_a_row_stop_the_space_and_resuming_starts_it_again() {
        for (String week : List.of("2026-11-24", "2026-12-01", "2026-12-08")) {
            world.goTo(week + "T09:29:00");
            world.chat().end(new Rejected(Cause.PLACE_GONE, "is_archived"));
            world.goTo(week + "T09:30:00");
        }

        assertThat(troubles()).hasSize(3).last().asString().contains("check-ins have stopped");
        assertThat(world.type("amara", "status")).contains("stopped by themselves");
        world.goTo("2026-12-15T12:00:00");
        assertThat(questionTries()).isEqualTo(3);
        assertThat(world.type("amara", "resume")).contains("Tue 22 Dec 2026, 09:30");
        world.goTo("2026-12-22T09:30:00");
        assertThat(world.chat().channel(World.ROOM)).last().asString().contains("Open until");
    }

    @Test
    void one_that_arrives_in_between_begins_the_count_anew() {
        for (String week : List.of("2026-11-24", "2026-12-01", "2026-12-15")) {
            world.goTo(week + "T09:29:00");
            world.chat().end(new Rejected(Cause.PLACE_GONE, "is_archived"));
            world.goTo(week + "T09:30:00");
        }

        assertThat(world.type("amara", "status")).doesNotContain("stopped by themselves");
    }

    @Test
    void what_cannot_be_proved_is_looked_for_and_never_sent_by_guess() {
        world.chat()
                .end(Stream.generate(() -> new Unproven("no answer")).limit(5).toArray(DeliveryResult[]::new));
        due();
        for (int minute = 0; minute < 40; minute++) {
            world.leap(Duration.ofMinutes(1));
        }

        List<Attempt> attempts = world.chat().tries().stream()
                .filter(one -> FakeChat.text(one.delivery().message()).contains("Open until"))
                .map(FakeChat.Try::attempt)
                .toList();
        assertThat(attempts)
                .startsWith(Attempt.FIRST)
                .hasSize(5)
                .endsWith(Attempt.REPEAT, Attempt.REPEAT, Attempt.REPEAT, Attempt.REPEAT);
        assertThat(troubles()).singleElement().asString().contains("may or may not have arrived", "not sent again");
        assertThat(world.type("amara", "status")).contains("may or may not have arrived");
    }

    @Test
    void a_facilitator_who_takes_no_messages_leaves_one_line_in_the_channel() {
        world.chat().end(new Rejected(Cause.NOT_ALLOWED, "x"), new Rejected(Cause.USER_UNREACHABLE, "closed"));

        due();

        assertThat(world.chat().channel(World.ROOM))
                .last()
                .asString()
                .contains("could not be delivered", "/tend status");
    }

    @Test
    void what_hangs_on_a_question_that_never_came_is_not_sent() {
        world.chat().end(new Rejected(Cause.PLACE_GONE, "x"));
        due();

        world.leap(Duration.ofDays(4));

        assertThat(world.chat().threads(World.ROOM)).isEmpty();
    }

    @Test
    void a_reminder_that_cannot_be_delivered_bothers_nobody() {
        due();
        world.clock().set(World.at("2026-11-26T09:00:00"));
        world.chat().end(new Rejected(Cause.USER_UNREACHABLE, "x"), new Rejected(Cause.USER_UNREACHABLE, "x"));

        world.tick();

        assertThat(troubles()).isEmpty();
        assertThat(world.chat().channel(World.ROOM)).hasSize(2);
    }
}
