package dev.tend.core.engine;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Cadence;
import dev.tend.core.practice.DayRule;
import dev.tend.core.practice.Sharing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person has chosen so far for a space.
 *
 * @param zoneSearch what they searched zones by, while they are to choose one of those found
 */
public record Draft(
        ChannelRef channel,
        UserRef person,
        Audience audience,
        Sharing sharing,
        Cadence cadence,
        Optional<String> zoneSearch) {

    /** The most people that its space could have. */
    int members() {
        return audience.most();
    }

    Draft with(Audience chosen) {
        Sharing fitting = chosen == Audience.COUPLE ? Sharing.TOGETHER : sharing;
        return new Draft(channel, person, chosen, fitting, cadence, zoneSearch);
    }

    Draft with(Sharing chosen) {
        return new Draft(channel, person, audience, chosen, cadence, zoneSearch);
    }

    Draft with(Cadence chosen) {
        return new Draft(channel, person, audience, sharing, chosen, Optional.empty());
    }

    Draft searching(String zone) {
        return new Draft(channel, person, audience, sharing, cadence, Optional.of(zone));
    }

    /** The draft at another time of day. */
    Draft at(LocalTime time) {
        return with(new Cadence(cadence.rule(), time, cadence.zone()));
    }

    /** The draft in another zone. */
    Draft in(ZoneId zone) {
        return with(new Cadence(cadence.rule(), cadence.at(), zone));
    }

    /** The draft in a rhythm that was chosen by its word; one that is not offered changes nothing. */
    Draft inRhythm(String word, LocalDate today) {
        return Rhythm.ofWord(word)
                .map(rhythm -> with(new Cadence(rhythm.from(cadence.rule(), today), cadence.at(), cadence.zone())))
                .orElse(this);
    }

    /** The draft on the days that were chosen; none chosen changes nothing. */
    Draft onDays(List<String> chosen) {
        return chosen.isEmpty() ? this : with(new Cadence(rule(chosen), cadence.at(), cadence.zone()));
    }

    private DayRule rule(List<String> chosen) {
        return cadence.rule().match(new DayRule.Cases<>() {
            @Override
            public DayRule weekly(DayRule.Weekly weekly) {
                Set<DayOfWeek> days = chosen.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
                return new DayRule.Weekly(days, weekly.every(), weekly.from());
            }

            @Override
            public DayRule nthWeekday(DayRule.NthWeekday nth) {
                return new DayRule.NthWeekday(nth.nth(), DayOfWeek.valueOf(chosen.get(0)));
            }

            @Override
            public DayRule dayOfMonth(DayRule.DayOfMonth day) {
                return new DayRule.DayOfMonth(Integer.parseInt(chosen.get(0)));
            }
        });
    }

    /** The draft with answers shared the other way; a couple's always come together. */
    Draft sharedOtherwise() {
        boolean together = sharing == Sharing.TOGETHER && audience != Audience.COUPLE;
        return with(together ? Sharing.AS_THEY_COME : Sharing.TOGETHER);
    }
}
