package dev.tend.core.engine;

import dev.tend.core.practice.Cadence;
import dev.tend.core.practice.DayRule;
import dev.tend.core.practice.DayRules;
import dev.tend.core.practice.Zones;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cadences as people type them, such as {@code every 2 weeks on Tue at 09:30 in Vienna}. What cannot be read says so in words for them. */
final class TypedCadence {
    private static final Pattern TYPED = Pattern.compile(
            "(?<days>.*?)(?:\\s+at\\s+(?<time>\\S+))?(?:\\s+in\\s+(?<zone>.+))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2}))?");

    private TypedCadence() {}

    /** A cadence; what the text leaves out stays as it was. */
    static Cadence read(String text, Cadence before, LocalDate today) {
        Matcher matcher = TYPED.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("I could not read \"" + text + "\".");
        }
        DayRule rule = DayRules.parse(matcher.group("days"), today);
        LocalTime at = matcher.group("time") == null ? before.at() : time(matcher.group("time"));
        ZoneId zone = matcher.group("zone") == null ? before.zone() : zone(matcher.group("zone"));
        return new Cadence(rule, at, zone);
    }

    /** A time of day, such as 9:30, 09.30 or 9. */
    static LocalTime time(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        if (matcher.matches()) {
            int minute = matcher.group("minute") == null ? 0 : Integer.parseInt(matcher.group("minute"));
            try {
                return LocalTime.of(Integer.parseInt(matcher.group("hour")), minute);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(notATime(text), e);
            }
        }
        throw new IllegalArgumentException(notATime(text));
    }

    private static String notATime(String text) {
        return "\"" + text.strip() + "\" is not a time of day. It has hours and minutes, such as 09:30.";
    }

    /** The zone of an id, or those of a city: one or more, never none. */
    static List<ZoneId> zones(String text) {
        List<ZoneId> found = Zones.exactly(text).map(List::of).orElseGet(() -> Zones.like(text, SetupMessages.ZONES));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("I know no time zone or city like \"" + text.strip()
                    + "\". Try a big city near you, such as Vienna or New York.");
        }
        return found;
    }

    private static ZoneId zone(String text) {
        List<ZoneId> found = zones(text);
        if (found.size() > 1) {
            throw new IllegalArgumentException("\"" + text.strip() + "\" could be several: " + found.get(0) + " or "
                    + found.get(1) + ", for example.");
        }
        return found.get(0);
    }
}
