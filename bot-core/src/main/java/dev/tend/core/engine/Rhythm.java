package dev.tend.core.engine;

import dev.tend.core.practice.DayRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rhythms that a set-up offers to choose from; any other can be typed. */
enum Rhythm {
    WEEKLY("Every week", 1, 0),
    EVERY_2_WEEKS("Every 2 weeks", 2, 0),
    EVERY_3_WEEKS("Every 3 weeks", 3, 0),
    EVERY_4_WEEKS("Every 4 weeks", 4, 0),
    FIRST("First weekday of the month", 0, 1),
    SECOND("Second weekday of the month", 0, 2),
    THIRD("Third weekday of the month", 0, 3),
    FOURTH("Fourth weekday of the month", 0, 4),
    LAST("Last weekday of the month", 0, DayRule.NthWeekday.LAST),
    DAY_OF_MONTH("A day of the month", 0, 0);

    private final String label;
    private final int weeks;
    private final int nth;

    Rhythm(String label, int weeks, int nth) {
        this.label = label;
        this.weeks = weeks;
        this.nth = nth;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    static Optional<Rhythm> ofWord(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** The rhythm of a rule; empty for one that is not among those offered. */
    static Optional<Rhythm> of(DayRule rule) {
        return rule.match(new DayRule.Cases<>() {
            @Override
            public Optional<Rhythm> weekly(DayRule.Weekly weekly) {
                return Stream.of(values())
                        .filter(one -> one.weeks == weekly.every())
                        .findFirst();
            }

            @Override
            public Optional<Rhythm> nthWeekday(DayRule.NthWeekday nth) {
                return Stream.of(values())
                        .filter(one -> one.weeks == 0 && one.nth == nth.nth())
                        .findFirst();
            }

            @Override
            public Optional<Rhythm> dayOfMonth(DayRule.DayOfMonth day) {
                return Optional.of(DAY_OF_MONTH);
            }
        });
    }

    /** A rule of this rhythm that keeps what it can of another. */
    DayRule from(DayRule before, LocalDate today) {
        Set<DayOfWeek> days = before.match(new DayRule.Cases<>() {
            @Override
            public Set<DayOfWeek> weekly(DayRule.Weekly weekly) {
                return weekly.days();
            }

            @Override
            public Set<DayOfWeek> nthWeekday(DayRule.NthWeekday nth) {
                return Set.of(nth.day());
            }

            @Override
            public Set<DayOfWeek> dayOfMonth(DayRule.DayOfMonth day) {
                return Set.of(DayOfWeek.TUESDAY);
            }
        });
        if (weeks > 0) {
            return new DayRule.Weekly(days, weeks, today);
        }
        DayOfWeek first = days.stream().min(DayOfWeek::compareTo).orElse(DayOfWeek.TUESDAY);
        return nth == 0 ? new DayRule.DayOfMonth(1) : new DayRule.NthWeekday(nth, first);
    }
}
