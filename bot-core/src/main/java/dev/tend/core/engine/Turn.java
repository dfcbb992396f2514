package dev.tend.core.engine;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.CheckInId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a person did with a control of Tend's.
 *
 * @param message the message that the control is on; empty for a command or a form
 * @param args what the control said it is about
 * @param options what they chose, for a select
 * @param fields what they filled in, for a form
 */
record Turn(
        UserRef user,
        ChannelRef channel,
        Optional<MessageRef> message,
        List<String> args,
        List<String> options,
        Map<String, String> fields) {

    /** The n-th thing the control is about; empty text if it has none. */
    String arg(int n) {
        return n < args.size() ? args.get(n) : "";
    }

    /** The check-in that the control is about; empty if it names none. */
    Optional<CheckInId> checkIn() {
        return Actions.id(arg(0)).map(CheckInId::new);
    }

    String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** What was chosen, where one thing can be. */
    String option() {
        return options.isEmpty() ? "" : options.get(0);
    }
}
