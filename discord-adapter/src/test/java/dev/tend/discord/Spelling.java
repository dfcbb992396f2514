package dev.tend.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds properties that a schema does not name: Discord ignores them, so a misspelt one would go unnoticed. */
record Spelling(JsonNode description) {
    List<String> mistakes(JsonNode schema, JsonNode value, String where) {
        List<JsonNode> meanings = meanings(schema, value).toList();
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .flatMap(item -> meanings.stream()
                            .filter(meaning -> meaning.has("items"))
                            .limit(1)
                            .flatMap(meaning -> mistakes(meaning.get("items"), item, where + "[]").stream()))
                    .toList();
        }
        return value.isObject() ? inObject(meanings, value, where) : List.of();
    }

    private List<String> inObject(List<JsonNode> meanings, JsonNode value, String where) {
        if (meanings.stream().anyMatch(meaning -> meaning.has("additionalProperties"))) {
            return List.of();
        }
        List<String> mistakes = new ArrayList<>();
        value.properties().forEach(property -> {
            String name = where + "." + property.getKey();
            List<JsonNode> known = meanings.stream()
                    .map(meaning -> meaning.path("properties").path(property.getKey()))
                    .filter(found -> !found.isMissingNode())
                    .toList();
            if (known.isEmpty()) {
                mistakes.add("unknown property " + name);
            } else if (known.stream()
                    .noneMatch(
                            found -> mistakes(found, property.getValue(), name).isEmpty())) {
                mistakes.addAll(mistakes(known.get(0), property.getValue(), name));
            }
        });
        return mistakes;
    }

    /** The schema itself and all that it refers to, without alternatives for components of another type. */
    private Stream<JsonNode> meanings(JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            return meanings(description.at(schema.get("$ref").asText().substring(1)), value);
        }
        Stream<JsonNode> parts = Stream.of("allOf", "anyOf", "oneOf")
                .flatMap(kind -> StreamSupport.stream(schema.path(kind).spliterator(), false))
                .flatMap(part -> meanings(part, value));
        return isOfOtherType(schema, value) ? Stream.empty() : Stream.concat(Stream.of(schema), parts);
    }

    private static boolean isOfOtherType(JsonNode schema, JsonNode value) {
        JsonNode types = schema.path("properties").path("type").path("enum");
        return types.isArray()
                && value.has("type")
                && StreamSupport.stream(types.spliterator(), false)
                        .noneMatch(type -> type.asInt() == value.get("type").asInt());
    }
}
