package dev.tend.core.engine;

import dev.tend.core.practice.Cadence;
import dev.tend.core.practice.DayRule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Times and cadences in words. */
final class Times {
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("EEEE, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private Times() {}

    /** Such as "Tue 24 Nov 2026, 09:30". */
    static String dateTime(Instant instant, ZoneId zone) {
        return DATE_TIME.format(instant.atZone(zone));
    }

    /** Such as "Thursday, 09:30". */
    static String dayTime(Instant instant, ZoneId zone) {
        return DAY_TIME.format(instant.atZone(zone));
    }

    /** Such as "09:30". */
    static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    /** Such as "every second week on Tuesday at 09:30 (Europe/Vienna)". */
    static String cadence(Cadence cadence) {
        return days(cadence.rule()) + " at " + TIME.format(cadence.at()) + " (" + cadence.zone() + ")";
    }

    private static String days(DayRule rule) {
        return rule.match(new DayRule.Cases<>() {
            @Override
            public String weekly(DayRule.Weekly weekly) {
                String often = switch (weekly.every()) {
                    case 1 -> "every week";
                    case 2 -> "every second week";
                    default -> "every " + weekly.every() + " weeks";
                };
                return often + " on " + weekly.days().stream().map(Times::name).collect(Collectors.joining(", "));
            }

            @Override
            public String nthWeekday(DayRule.NthWeekday nth) {
                String which = nth.nth() == DayRule.NthWeekday.LAST ? "last" : ORDINALS.get(nth.nth() - 1);
                return "on the " + which + " " + name(nth.day()) + " of each month";
            }

            @Override
            public String dayOfMonth(DayRule.DayOfMonth day) {
                return "on day " + day.day() + " of each month"
                        + (day.day() > 28 ? ", or the last day of a shorter one," : "");
            }
        });
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
