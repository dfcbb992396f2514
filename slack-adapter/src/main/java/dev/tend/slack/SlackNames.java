package dev.tend.slack;

import dev.tend.core.chat.UserRef;
import java.util.Optional;

/** The names by which people know each other. */
@FunctionalInterface
interface SlackNames {
    /** No names: for what one person alone sees, where a mention notifies nobody. */
    SlackNames MENTIONS = user -> Optional.empty();

    /** The name a user is shown by; empty if it cannot be known now. */
    Optional<String> of(UserRef user);
}
