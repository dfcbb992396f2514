package dev.tend.slack;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fields of a form that was posted to the fake Slack. */
record FakeFields(Map<String, String> values) {
    static FakeFields of(String body) {
        return new FakeFields(Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> decode(pair[0]), pair -> decode(pair[1]), (first, second) -> second, TreeMap::new)));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The empty text for a field that is not there. */
    String get(String name) {
        return find(name).orElse("");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
