package dev.tend.core.chat;

import java.util.List;
import java.util.Optional;

/**
 * A form in a dialog (a modal).
 *
 * @param action comes back with what was filled in
 * @param title at most 24 characters, the least of the platforms' limits for a modal's title
 * @param intro what it is about and who will see it, above the fields
 * @param fields one to three
 * @param submit the label of the button that sends it, at most 24 characters
 */
public record Form(Action action, String title, List<String> intro, List<Field> fields, String submit) {
    public Form {
        intro = List.copyOf(intro);
        fields = List.copyOf(fields);
        if (title.length() > 24 || submit.length() > 24) {
            throw new IllegalArgumentException("A form's title and submit label have at most 24 characters: " + title);
        }
        if (fields.isEmpty() || fields.size() > 3) {
            throw new IllegalArgumentException("A form has one to three fields, not " + fields.size() + ".");
        }
    }

    /**
     * A field for text.
     *
     * @param name comes back with the text; unique in its form
     * @param label at most 45 characters, the least of the platforms' limits
     * @param most the most characters a person may write
     */
    public record Field(
            String name,
            String label,
            Optional<String> hint,
            Optional<String> value,
            int most,
            boolean lines,
            boolean required) {}
}
