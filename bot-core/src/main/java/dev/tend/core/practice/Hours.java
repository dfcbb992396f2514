package dev.tend.core.practice;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/** When an audience may be spoken to in private, and how long its check-ins stay open. Where its people live. */
public record Hours(LocalTime from, LocalTime to, Set<DayOfWeek> days, ZoneId zone) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int TEAM_WORKDAYS = 3;

    /** Teams on workdays from 9 to 18; all others on all days from 9 to 21. */
    public static Hours of(Audience audience, ZoneId zone) {
        return audience == Audience.TEAM
                ? new Hours(MORNING, LocalTime.of(18, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), zone)
                : new Hours(MORNING, LocalTime.of(21, 0), EnumSet.allOf(DayOfWeek.class), zone);
    }

    public boolean allow(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        LocalTime time = local.toLocalTime();
        return days.contains(local.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(to);
    }

    /** The first instant from this one on that is within these hours. */
    public Instant firstFrom(Instant instant) {
        if (allow(instant)) {
            return instant;
        }
        LocalDate day = instant.atZone(zone).toLocalDate();
        while (true) {
            Instant opens = day.atTime(from).atZone(zone).toInstant();
            if (days.contains(day.getDayOfWeek()) && !opens.isBefore(instant)) {
                return opens;
            }
            day = day.plusDays(1);
        }
    }

    /** When a check-in that opens now closes: three workdays later for a team, 72 hours for a couple, a week for all others. */
    public static Instant closing(Audience audience, ZoneId zone, Instant opened) {
        return switch (audience) {
            case TEAM -> workdaysAfter(opened.atZone(zone), TEAM_WORKDAYS).toInstant();
            case COUPLE -> opened.plus(Duration.ofDays(3));
            case FRIENDS, FAMILY -> opened.plus(Duration.ofDays(7));
        };
    }

    private static ZonedDateTime workdaysAfter(ZonedDateTime start, int workdays) {
        ZonedDateTime day = start;
        int left = workdays;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) {
                left--;
            }
        }
        return day;
    }
}
