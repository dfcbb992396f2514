package dev.tend.core.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which local dates a cadence falls on. As text it reads like {@code every 2 weeks on TUE from 2026-11-24}; see {@link DayRules}. */
public sealed interface DayRule {
    /** The most weeks that may lie between two check-ins. */
    int MOST_WEEKS = 12;

    boolean falls(LocalDate date);

    /** The most check-ins in any seven days. */
    int mostInAWeek();

    /**
     * Chosen weekdays, every so many weeks.
     *
     * @param every 1 for each week, up to {@link #MOST_WEEKS}
     * @param from a date in a week that counts; it matters only when {@code every} is more than 1
     */
    record Weekly(Set<DayOfWeek> days, int every, LocalDate from) implements DayRule {
        public Weekly {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("Choose at least one day of the week.");
            }
            if (every < 1 || every > MOST_WEEKS) {
                throw new IllegalArgumentException("Every 1 to " + MOST_WEEKS + " weeks, not every " + every + ".");
            }
            days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        }

        @Override
        public boolean falls(LocalDate date) {
            return days.contains(date.getDayOfWeek())
                    && ChronoUnit.WEEKS.between(monday(from), monday(date)) % every == 0;
        }

        @Override
        public int mostInAWeek() {
            return days.size();
        }

        private static LocalDate monday(LocalDate date) {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    /**
     * The first, second, third, fourth or last of a weekday in each month. There is no fifth: most months have none.
     *
     * @param nth 1 to 4, or {@link #LAST}
     */
    record NthWeekday(int nth, DayOfWeek day) implements DayRule {
        /** The last one in the month, be it the fourth or the fifth. */
        public static final int LAST = -1;

        public NthWeekday {
            if (nth != LAST && (nth < 1 || nth > 4)) {
                throw new IllegalArgumentException(
                        "The 1st to 4th or the last " + day + " of the month; some months have no " + nth + "th.");
            }
        }

        @Override
        public boolean falls(LocalDate date) {
            return date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(nth, day)));
        }

        @Override
        public int mostInAWeek() {
            return 1;
        }
    }

    /** A day of each month; a month that is too short has it on its last day. */
    record DayOfMonth(int day) implements DayRule {
        public DayOfMonth {
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("A month has the days 1 to 31, not " + day + ".");
            }
        }

        @Override
        public boolean falls(LocalDate date) {
            return date.getDayOfMonth() == Math.min(day, date.lengthOfMonth());
        }

        @Override
        public int mostInAWeek() {
            return 1;
        }
    }

    /** One answer for each kind; a new kind fails to compile wherever it is not handled. */
    default <T> T match(Cases<T> cases) {
        if (this instanceof Weekly weekly) {
            return cases.weekly(weekly);
        }
        if (this instanceof NthWeekday nthWeekday) {
            return cases.nthWeekday(nthWeekday);
        }
        return cases.dayOfMonth((DayOfMonth) this);
    }

    /** One method for each kind of rule. */
    interface Cases<T> {
        T weekly(Weekly rule);

        T nthWeekday(NthWeekday rule);

        T dayOfMonth(DayOfMonth rule);
    }
}
