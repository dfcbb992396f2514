package dev.tend.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words for something that does not fit a schema.
 *
 * @param hint what the schema says of a value with a pattern; may be empty
 */
record ShapeWords(Part part, ValidationMessage message, String hint) {
    private static final Map<String, String> ONE_OF_MANY = Map.of(
            "prompts", "prompt",
            "practices", "practice",
            "choices", "choice",
            "authors", "author",
            "fields", "field",
            "tags", "tag",
            "content_notes", "content note");

    private static final Map<String, String> KINDS = Map.of(
            "string", "a text (put it in quotes)",
            "integer", "a whole number",
            "boolean", "true or false",
            "array", "a list",
            "object", "a group of fields");

    String text() {
        String name = name();
        return switch (message.getType()) {
            case "required" -> name + " has no " + message.getProperty() + "; add it.";
            case "additionalProperties" ->
                name + " has a field '" + Words.shown(message.getProperty())
                        + "' that is not known; check its spelling or remove it.";
            case "type" ->
                name + " is not " + KINDS.getOrDefault(limit().asText(), limit().asText()) + "; make it one.";
            case "enum" -> name + " is '" + value() + "'; expected " + Words.or(values()) + ".";
            case "const" -> name + " is '" + value() + "'; this program reads " + limit().asText() + ".";
            case "pattern" -> name + " is '" + value() + "'; expected " + hint + ".";
            case "maxLength" ->
                name + " has " + Words.count(length(), "character", "characters") + "; the limit is " + limit() + ".";
            case "minLength" ->
                name + " has " + Words.count(length(), "character", "characters") + "; the least is " + limit() + ".";
            case "maxItems" ->
                name + " has " + Words.count(part.node().size(), "entry", "entries") + "; the limit is " + limit()
                        + ".";
            case "minItems" ->
                name + " has " + Words.count(part.node().size(), "entry", "entries") + "; the least is " + limit()
                        + ".";
            case "maximum" -> name + " is " + value() + "; the most is " + limit() + ".";
            case "minimum" -> name + " is " + value() + "; the least is " + limit() + ".";
            case "uniqueItems" -> name + " names something twice; keep one of them.";
            default -> name + " does not fit: " + message.getError() + ".";
        };
    }

    /** "choice label", "answer mode", "pack title"; "text" for what is directly in a prompt. */
    private String name() {
        List<String> steps = new ArrayList<>();
        for (String step : part.at().split("/", -1)) {
            boolean index = !step.isEmpty() && step.chars().allMatch(Character::isDigit);
            String last = steps.isEmpty() ? "" : steps.get(steps.size() - 1);
            if (index) {
                steps.set(steps.size() - 1, ONE_OF_MANY.getOrDefault(last, last));
            } else if (!step.isEmpty()) {
                steps.add(step);
            }
        }
        if (steps.size() > 1 && (steps.get(0).equals("prompt") || steps.get(0).equals("practice"))) {
            steps.remove(0);
        }
        return steps.isEmpty()
                ? "the file"
                : String.join(" ", steps.subList(Math.max(0, steps.size() - 2), steps.size()));
    }

    private JsonNode limit() {
        return message.getSchemaNode();
    }

    private List<String> values() {
        List<String> values = new ArrayList<>();
        limit().forEach(value -> values.add(value.asText()));
        return values;
    }

    private String value() {
        return Words.shown(
                part.node().isValueNode() ? part.node().asText() : part.node().toString());
    }

    private int length() {
        return part.text().codePointCount(0, part.text().length());
    }
}
