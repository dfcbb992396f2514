package dev.tend.core.engine;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Cadence;
import dev.tend.core.practice.Sharing;
import java.util.Optional;

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
}
