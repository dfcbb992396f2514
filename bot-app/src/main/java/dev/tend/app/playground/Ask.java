package dev.tend.app.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tend.core.chat.Action;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a page asks for, in the body of its request. */
record Ask(JsonNode body) {
    private static final int MOST_BYTES = 64 * 1024;

    /** Reads a body of JSON. That it must say it is JSON keeps other sites' forms out. */
    static Ask read(HttpServletRequest request) throws IOException {
        String type = Doorkeeper.header(request, "Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.matches("application/json(\\s*;.*)?")) {
            throw Refused.wrongType("The playground takes JSON only.");
        }
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Refused.tooLarge("That is too much at once.");
        }
        try {
            return new Ask(PlaygroundServlet.JSON.readTree(bytes));
        } catch (JsonProcessingException e) {
            throw Refused.malformed("This is not JSON.");
        }
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> Refused.malformed("The request lacks \"" + name + "\"."));
    }

    Optional<String> optional(String name) {
        return Optional.of(body.path(name)).filter(JsonNode::isTextual).map(Ask::clean);
    }

    boolean yes(String name) {
        return body.path(name).asBoolean();
    }

    Action action() {
        return Optional.of(text("action"))
                .filter(value -> !value.isBlank() && value.length() <= Action.MOST_CHARACTERS)
                .map(Action::new)
                .orElseThrow(() -> Refused.malformed("An action is short and not blank."));
    }

    List<String> list(String name) {
        List<String> list = new ArrayList<>();
        body.path(name).forEach(value -> list.add(clean(value)));
        return list;
    }

    Map<String, String> map(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        body.path(name).properties().forEach(field -> map.put(field.getKey(), clean(field.getValue())));
        return map;
    }

    /** PostgreSQL keeps no U+0000 in text. */
    private static String clean(JsonNode text) {
        return text.asText().replace("\0", "");
    }
}
