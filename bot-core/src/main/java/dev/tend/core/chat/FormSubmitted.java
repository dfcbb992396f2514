package dev.tend.core.chat;

import java.util.Map;

/**
 * A user sent a form of Tend's.
 *
 * @param channel where the form was opened
 * @param values what was filled in, by field name
 */
public record FormSubmitted(UserRef user, ChannelRef channel, Action action, Map<String, String> values) {
    public FormSubmitted {
        values = Map.copyOf(values);
    }
}
