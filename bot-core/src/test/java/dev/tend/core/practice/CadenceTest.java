package dev.tend.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One occurrence for each local date, in every zone and across every change of its clocks. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CadenceTest {
    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2040-12-31T00:00:00Z");
    private static final DayRule DAILY = new DayRule.Weekly(EnumSet.allOf(DayOfWeek.class), 1, LocalDate.EPOCH);
    private static final List<LocalTime> TIMES = Stream.of(
                    "00:00", "00:30", "01:59", "02:30", "03:00", "09:00", "23:45")
            .map(LocalTime::parse)
            .toList();

    static Stream<String> zones() {
        return ZoneId.getAvailableZoneIds().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("zones")
    void around_every_change_of_the_clocks_each_local_date_comes_once(String id) {
        ZoneId zone = ZoneId.of(id);
        ZoneOffsetTransition transition = zone.getRules().nextTransition(FROM);
        while (transition != null && transition.getInstant().isBefore(TO)) {
            for (LocalTime time : TIMES) {
                check(new Cadence(DAILY, time, zone), transition.getInstant());
            }
            transition = zone.getRules().nextTransition(transition.getInstant());
        }
    }

    /** Walks five days around a change and compares with what each date's instant is by other means. */
    private static void check(Cadence cadence, Instant change) {
        LocalDate date = change.atZone(cadence.zone()).toLocalDate().minusDays(2);
        Instant before = change.minus(Duration.ofDays(4));
        for (int day = 0; day < 5; day++) {
            LocalDate today = date.plusDays(day);
            Optional<Instant> expected =
                    oracle(today, cadence.at(), cadence.zone().getRules());

            assertThat(cadence.occurrenceOn(today)).as("%s %s", cadence, today).isEqualTo(expected);
            if (expected.isPresent()) {
                Occurrence next = cadence.next(expected.get().minusNanos(1));
                assertThat(next).isEqualTo(new Occurrence(today, expected.get()));
                assertThat(next.at()).isAfter(before);
                before = next.at();
                assertThat(cadence.next(next.at()).date()).isAfter(today);
            }
        }
    }

    /** The first instant whose wall clock shows that time or later on that date or later, if the date is on the wall at all. */
    private static Optional<Instant> oracle(LocalDate date, LocalTime time, ZoneRules rules) {
        LocalDateTime wanted = date.atTime(time);
        Instant guess = wanted.toInstant(ZoneOffset.UTC);
        Instant instant = guess.minus(Duration.ofHours(27));
        Instant end = guess.plus(Duration.ofHours(27));
        boolean dateSeen = false;
        Optional<Instant> first = Optional.empty();
        ZoneOffset offset = rules.getOffset(instant);
        while (instant.isBefore(end)) {
            ZoneOffsetTransition next = rules.nextTransition(instant);
            Instant until = next == null || next.getInstant().isAfter(end) ? end : next.getInstant();
            LocalDateTime opens = LocalDateTime.ofInstant(instant, offset);
            LocalDateTime closes = LocalDateTime.ofInstant(until, offset);
            dateSeen |= opens.isBefore(date.plusDays(1).atStartOfDay()) && closes.isAfter(date.atStartOfDay());
            if (first.isEmpty() && closes.isAfter(wanted)) {
                first = Optional.of(opens.isAfter(wanted) ? instant : wanted.toInstant(offset));
            }
            instant = until;
            offset = rules.getOffset(instant);
        }
        return dateSeen ? first : Optional.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29, 02:30, 2026-03-29T01:00:00Z",
        "Europe/Berlin, 2026-10-25, 02:30, 2026-10-25T00:30:00Z",
        "America/New_York, 2026-03-08, 02:30, 2026-03-08T07:00:00Z",
        "America/New_York, 2026-11-01, 01:30, 2026-11-01T05:30:00Z",
        "Australia/Lord_Howe, 2026-10-04, 02:15, 2026-10-03T15:30:00Z",
        "Pacific/Apia, 2011-12-29, 09:00, 2011-12-29T19:00:00Z",
        "Pacific/Apia, 2011-12-31, 09:00, 2011-12-30T19:00:00Z"
    })
    void known_changes_come_out_as_known(String zone, LocalDate date, LocalTime at, Instant expected) {
        assertThat(new Cadence(DAILY, at, ZoneId.of(zone)).occurrenceOn(date)).contains(expected);
    }

    @Test
    void a_date_that_a_zone_skipped_has_none() {
        assertThat(new Cadence(DAILY, LocalTime.of(9, 0), ZoneId.of("Pacific/Apia"))
                        .occurrenceOn(LocalDate.parse("2011-12-30")))
                .isEmpty();
    }

    @Test
    void every_second_week_stays_in_step_for_years() {
        Cadence cadence = new Cadence(
                new DayRule.Weekly(Set.of(DayOfWeek.TUESDAY), 2, LocalDate.parse("2026-11-26")),
                LocalTime.of(9, 30),
                ZoneId.of("Europe/Vienna"));

        List<Occurrence> coming = cadence.next(Instant.parse("2026-11-20T00:00:00Z"), 60);

        assertThat(coming.get(0).date()).isEqualTo("2026-11-24");
        for (int i = 1; i < coming.size(); i++) {
            assertThat(coming.get(i).date()).isEqualTo(coming.get(i - 1).date().plusWeeks(2));
            assertThat(coming.get(i).at().atZone(cadence.zone()).toLocalTime()).isEqualTo(cadence.at());
        }
    }

    @Test
    void a_month_that_is_too_short_has_it_on_its_last_day() {
        Cadence cadence = new Cadence(new DayRule.DayOfMonth(31), LocalTime.NOON, ZoneOffset.UTC);

        assertThat(cadence.next(Instant.parse("2027-12-31T13:00:00Z"), 4))
                .extracting(Occurrence::date)
                .containsExactly(
                        LocalDate.parse("2028-01-31"),
                        LocalDate.parse("2028-02-29"),
                        LocalDate.parse("2028-03-31"),
                        LocalDate.parse("2028-04-30"));
    }

    @Test
    void the_last_friday_is_the_fourth_or_the_fifth() {
        Cadence cadence = new Cadence(
                new DayRule.NthWeekday(DayRule.NthWeekday.LAST, DayOfWeek.FRIDAY), LocalTime.NOON, ZoneOffset.UTC);

        assertThat(cadence.next(Instant.parse("2026-11-01T00:00:00Z"), 3))
                .extracting(Occurrence::date)
                .containsExactly(
                        LocalDate.parse("2026-11-27"), LocalDate.parse("2026-12-25"), LocalDate.parse("2027-01-29"));
    }
}
