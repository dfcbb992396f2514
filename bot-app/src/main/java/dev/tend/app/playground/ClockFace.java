package dev.tend.app.playground;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Shows the playground's clock to all browsers, and lets one visitor at a time move it. */
final class ClockFace {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    /** Two clocks that are asked one after the other never say quite the same. */
    private static final Duration SAME = Duration.ofMinutes(1);

    private final TimeMachine machine;
    private final InstantSource world;
    private final ZoneId zone;
    private final Bell bell;
    private final AtomicBoolean moving = new AtomicBoolean();
    private final AtomicLong changes = new AtomicLong();

    ClockFace(TimeMachine machine, InstantSource world, ZoneId zone, Bell bell) {
        this.machine = machine;
        this.world = world;
        this.zone = zone;
        this.bell = bell;
    }

    /** What the clock shows. */
    record Reading(Instant now, ZoneId zone, String label, String moved, boolean moving) {}

    Reading read() {
        Instant now = machine.now();
        String moved = moved(Duration.between(world.instant(), now));
        String label = LOCAL.format(now.atZone(zone)) + " · " + zone + " · " + moved;
        return new Reading(now, zone, label, moved, moving.get());
    }

    /** Moves the clock; all browsers see that it moves, and where it stops. */
    Reading advance(TimeMachine.Step step) {
        if (!moving.compareAndSet(false, true)) {
            throw Refused.changed("The clock is already moving. One moment, please.");
        }
        tell();
        try {
            machine.advance(step);
        } finally {
            moving.set(false);
            tell();
        }
        return read();
    }

    /** How often the clock has started or stopped moving. */
    long changes() {
        return changes.get();
    }

    private void tell() {
        changes.incrementAndGet();
        bell.ring();
    }

    private static String moved(Duration ahead) {
        if (ahead.compareTo(SAME) < 0) {
            return "not moved";
        }
        if (ahead.compareTo(HOUR) < 0) {
            return "moved " + count(ahead.toMinutes(), "minute") + " ahead";
        }
        if (ahead.compareTo(DAY) < 0) {
            return "moved " + count(ahead.plusMinutes(30).toHours(), "hour") + " ahead";
        }
        return "moved " + count(ahead.plusHours(12).toDays(), "day") + " ahead";
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
