package dev.tend.core.practice;

import java.util.Locale;

/** What a prompt has people do. */
public enum PromptForm {
    /** Tap one of two to five. */
    PICK_ONE,
    /** Write a short text. */
    QUESTION,
    /** Do one small thing, and later tell yourself how it went. */
    MICRO_ACTION,
    /** Name a person, what they did, and what it did for you. */
    APPRECIATION,
    /** A note to yourself. */
    REFLECTION,
    /** Answer about yourself, and guess the other. */
    GUESS_PAIR,
    /** The same frame each time, opted in. */
    RITUAL,
    /** How you are, in one tap. */
    CHECK_IN;

    /** The word for it in packs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
