package dev.tend.core.engine;

import java.util.Locale;
import java.util.Optional;

/** What a control of Tend's does. Its word goes to the platform and comes back, so it changes only with care. */
enum Verb {
    ANSWER,
    SUBMIT,
    EDIT,
    WITHDRAW,
    PASS,
    PICK,
    REACT,
    WHY,
    JOIN,
    LEAVE,
    STOP_NUDGES,
    KEEP,
    SHARE,
    DELETE,
    RUN_USE,
    RUN_SWAP,
    RUN_CANCEL,
    SETUP_AUDIENCE,
    SETUP_RHYTHM,
    SETUP_DAYS,
    SETUP_TIME,
    SETUP_SHARING,
    SETUP_SAMPLE,
    SETUP_TYPE,
    SETUP_TYPED,
    SETUP_ZONE,
    SETUP_CONFIRM,
    SETUP_CANCEL;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Verb> ofWord(String word) {
        for (Verb verb : values()) {
            if (verb.word().equals(word)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }
}
