package dev.tend.app.playground;

import dev.tend.core.chat.Form;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a platform checks in a form before the engine hears of it: what is required, and how much may be written. */
final class FieldRules {
    private FieldRules() {}

    /** What is wrong, by field name; empty if nothing is. */
    static Map<String, String> mistakes(Form form, Map<String, String> values) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        for (Form.Field field : form.fields()) {
            String value = values.getOrDefault(field.name(), "");
            if (field.required() && value.isBlank()) {
                mistakes.put(field.name(), "Please write something here.");
            } else if (value.length() > field.most()) {
                mistakes.put(field.name(), "Please write at most " + field.most() + " characters.");
            }
        }
        return mistakes;
    }
}
