package dev.tend.core.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a space checks in: on some days, at a time of day, where its people live. */
public record Cadence(DayRule rule, LocalTime at, ZoneId zone) {

    /** The first occurrence after an instant. */
    public Occurrence next(Instant after) {
        // A clock change at midnight can carry a late time of yesterday's into today.
        LocalDate day = after.atZone(zone).toLocalDate().minusDays(1);
        while (true) {
            if (rule.falls(day)) {
                Optional<Instant> at = occurrenceOn(day);
                if (at.isPresent() && at.get().isAfter(after)) {
                    return new Occurrence(day, at.get());
                }
            }
            day = day.plusDays(1);
        }
    }

    /** The next few occurrences after an instant. */
    public List<Occurrence> next(Instant after, int count) {
        List<Occurrence> coming = new ArrayList<>();
        Instant last = after;
        for (int i = 0; i < count; i++) {
            Occurrence next = next(last);
            coming.add(next);
            last = next.at();
        }
        return List.copyOf(coming);
    }

    /**
     * The instant of this cadence's time on a local date. A time that the clocks skip comes at the first instant after the
     * gap, one that they repeat comes once, the first time; a date that the zone skipped altogether has none.
     */
    public Optional<Instant> occurrenceOn(LocalDate date) {
        LocalDateTime local = date.atTime(at);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (!offsets.isEmpty()) {
            return Optional.of(local.toInstant(offsets.get(0)));
        }
        ZoneOffsetTransition gap = zone.getRules().getTransition(local);
        boolean wholeDay = !gap.getDateTimeBefore().isAfter(date.atStartOfDay())
                && !gap.getDateTimeAfter().isBefore(date.plusDays(1).atStartOfDay());
        return wholeDay ? Optional.empty() : Optional.of(gap.getInstant());
    }
}
