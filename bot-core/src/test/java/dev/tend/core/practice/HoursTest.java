package dev.tend.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When people may be spoken to in private, and how long check-ins stay open. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HoursTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VIENNA).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "TEAM, 2026-11-24T08:59, 2026-11-24T09:00",
        "TEAM, 2026-11-24T17:59, 2026-11-24T17:59",
        "TEAM, 2026-11-24T18:00, 2026-11-25T09:00",
        "TEAM, 2026-11-27T18:00, 2026-11-30T09:00",
        "COUPLE, 2026-11-28T20:59, 2026-11-28T20:59",
        "COUPLE, 2026-11-28T21:00, 2026-11-29T09:00"
    })
    void a_word_waits_for_the_next_hour_that_suits(Audience audience, String now, String then) {
        Hours hours = Hours.of(audience, VIENNA);

        assertThat(hours.firstFrom(at(now))).isEqualTo(at(then));
        assertThat(hours.allow(hours.firstFrom(at(now)))).isTrue();
    }

    @Test
    void in_every_zone_the_next_hour_that_suits_suits_and_is_not_far() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            Hours hours = Hours.of(Audience.TEAM, ZoneId.of(id));
            for (int i = 0; i < 200; i++) {
                Instant now = Instant.parse("2026-03-01T00:00:00Z").plus(Duration.ofMinutes(77L * i));

                Instant then = hours.firstFrom(now);

                assertThat(hours.allow(then)).as(id).isTrue();
                assertThat(Duration.between(now, then)).isBetween(Duration.ZERO, Duration.ofDays(4));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TEAM, 2026-11-24T09:30, 2026-11-27T09:30",
        "TEAM, 2026-11-26T09:30, 2026-12-01T09:30",
        "COUPLE, 2026-11-27T20:00, 2026-11-30T20:00",
        "FRIENDS, 2026-11-24T09:30, 2026-12-01T09:30"
    })
    void a_check_in_stays_open_for_as_long_as_its_people_need(Audience audience, String opens, String closes) {
        assertThat(Hours.closing(audience, VIENNA, at(opens))).isEqualTo(at(closes));
    }
}
