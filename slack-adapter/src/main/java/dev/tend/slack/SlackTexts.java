package dev.tend.slack;

import dev.tend.core.chat.Message;

/** What the adapter itself says, when nobody behind it can. */
final class SlackTexts {
    static final String NOT_SAVED = "That was not saved. Please try again in a moment.";
    static final Message LOST = Message.of(NOT_SAVED);
    static final Message FORM_LATE =
            Message.of("The form could not be opened in time. Nothing is lost; please try once more.");

    private SlackTexts() {}

    /** Gives back what was typed. */
    static Message lost(String typed) {
        return typed.isBlank() ? LOST : Message.of(NOT_SAVED + "\nYou wrote: " + typed);
    }
}
