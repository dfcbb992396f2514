package dev.tend.discord;

import dev.tend.core.chat.ChannelRef;
import java.util.Optional;

/**
 * Where a message goes on Discord.
 *
 * @param replyTo the message it answers, where there can be no thread under it
 */
record Place(ChannelRef channel, Optional<String> replyTo) {
    Place(ChannelRef channel) {
        this(channel, Optional.empty());
    }
}
