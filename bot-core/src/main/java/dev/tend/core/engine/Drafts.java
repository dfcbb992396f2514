package dev.tend.core.engine;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.UserRef;
import java.time.Instant;
import java.util.Optional;

/** Set-ups that were begun and not yet confirmed. */
public interface Drafts {
    void save(Draft draft, Instant now);

    /** A person's draft for a channel, unless it was last touched before an instant. */
    Optional<Draft> find(ChannelRef channel, UserRef person, Instant notBefore);

    void remove(ChannelRef channel, UserRef person);
}
