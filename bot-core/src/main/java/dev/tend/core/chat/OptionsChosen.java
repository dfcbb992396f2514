package dev.tend.core.chat;

import java.util.List;

/** A user chose in a select of Tend's: the values that are chosen now. */
public record OptionsChosen(UserRef user, MessageRef message, Action action, List<String> values) {
    public OptionsChosen {
        values = List.copyOf(values);
    }
}
