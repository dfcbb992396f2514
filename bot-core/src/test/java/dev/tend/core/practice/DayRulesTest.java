package dev.tend.core.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Day rules as people write them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DayRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    static Stream<DayRule> rules() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
        Stream<DayRule> weekly = Stream.generate(() -> weekly(random)).limit(300);
        Stream<DayRule> monthly = IntStream.rangeClosed(1, 31).mapToObj(DayRule.DayOfMonth::new);
        Stream<DayRule> nth = Stream.of(1, 2, 3, 4, DayRule.NthWeekday.LAST)
                .flatMap(which -> Stream.of(DayOfWeek.values()).map(day -> new DayRule.NthWeekday(which, day)));
        return Stream.of(weekly, monthly, nth).flatMap(all -> all);
    }

    private static DayRule weekly(RandomGenerator random) {
        Set<DayOfWeek> days = Stream.of(DayOfWeek.values())
                .filter(day -> random.nextBoolean())
                .collect(Collectors.toCollection(() -> EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)))));
        int every = 1 + random.nextInt(DayRule.MOST_WEEKS);
        return new DayRule.Weekly(days, every, every == 1 ? TODAY : TODAY.plusDays(random.nextInt(500)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_is_written_down_is_read_back(DayRule rule) {
        assertThat(DayRules.parse(DayRules.text(rule), TODAY)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weekly on mon, wed | weekly on MON, WED",
                "Every week on Friday | weekly on FRI",
                "tuesdays | weekly on TUE",
                "every Tue and Thu | weekly on TUE, THU",
                "every second week on tue | every 2 weeks on TUE from 2026-11-23",
                "every other week on Tue | every 2 weeks on TUE from 2026-11-23",
                "EVERY 3 WEEKS ON SUN FROM 2026-12-06 | every 3 weeks on SUN from 2026-12-06",
                "the second tue of the month | 2nd TUE of the month",
                "last friday | last FRI of the month",
                "day 15 of every month | day 15 of the month"
            })
    void people_may_write_it_their_way(String typed, String rule) {
        assertThat(DayRules.text(DayRules.parse(typed, TODAY))).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "weekly",
                "every 0 weeks on mon",
                "every 13 weeks on mon",
                "5th mon of the month",
                "day 0 of the month",
                "day 32 of the month",
                "weekly on xyz",
                "mo",
                "every 2 weeks on tue from 2026-13-01"
            })
    void what_is_no_rule_is_refused_in_words(String typed) {
        assertThatThrownBy(() -> DayRules.parse(typed, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?s).{20,}");
    }
}
