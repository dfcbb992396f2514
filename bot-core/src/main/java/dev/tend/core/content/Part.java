package dev.tend.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A part of a file that knows its line. Every question has an answer even where the part is missing or of the wrong kind,
 * so that each rule can be checked on a file that breaks others.
 *
 * @param at the path from the root, such as {@code /prompts/0/text}; empty for the root
 * @param lines the line of each path in the file
 */
record Part(String at, JsonNode node, Map<String, Integer> lines) {
    static String field(String at, String name) {
        return at + "/" + name.replace("/", "~1");
    }

    static String item(String at, int index) {
        return at + "/" + index;
    }

    Part get(String name) {
        return new Part(field(at, name), node.path(name), lines);
    }

    Part get(int index) {
        return new Part(item(at, index), node.path(index), lines);
    }

    List<Part> items() {
        return node.isArray()
                ? IntStream.range(0, node.size()).mapToObj(this::get).toList()
                : List.of();
    }

    List<String> texts() {
        return items().stream().map(Part::text).toList();
    }

    boolean present() {
        return !node.isMissingNode();
    }

    /** Its text, or an empty one if it has none. */
    String text() {
        return node.isTextual() ? node.textValue() : "";
    }

    boolean is(String word) {
        return text().equals(word);
    }

    boolean isOneOf(Set<String> words) {
        return words.contains(text());
    }

    int number(int otherwise) {
        return node.asInt(otherwise);
    }

    /** Its line; that of what it would be part of if it is missing. */
    int line() {
        String path = at;
        while (!path.isEmpty() && !lines.containsKey(path)) {
            path = path.substring(0, path.lastIndexOf('/'));
        }
        return lines.getOrDefault(path, 1);
    }
}
