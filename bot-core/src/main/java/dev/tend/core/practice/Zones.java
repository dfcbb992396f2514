package dev.tend.core.practice;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The named time zones, and how people find theirs: by its id, or by a city or region in it. */
public final class Zones {
    private static final Set<String> NO_PLACES = Set.of("Etc", "SystemV");

    private Zones() {}

    /** The zone of an id, in whatever case it was typed. Offsets such as {@code +02:00} are none: they know no clock changes. */
    public static Optional<ZoneId> exactly(String id) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equalsIgnoreCase(id.strip().replace(' ', '_')))
                .findFirst()
                .map(ZoneId::of);
    }

    /** The zones whose city or region contains what was typed, those that begin with it first. */
    public static List<ZoneId> like(String typed, int limit) {
        String wanted = plain(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !NO_PLACES.contains(zone.substring(0, zone.indexOf('/'))))
                .filter(zone -> plain(zone).contains(wanted))
                .sorted((one, other) -> {
                    int byStart = Boolean.compare(
                            !city(one).startsWith(wanted), !city(other).startsWith(wanted));
                    return byStart != 0 ? byStart : one.compareTo(other);
                })
                .limit(limit)
                .map(ZoneId::of)
                .toList();
    }

    private static String city(String zone) {
        return plain(zone.substring(zone.lastIndexOf('/') + 1));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
