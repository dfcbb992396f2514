package dev.tend.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What kind of request a body is. Bolt prints a whole body to the log when it knows no kind for it, so it gets only those it knows. */
record SlackRequestKind(boolean isKnown) {
    private static final Set<String> EVENTS = Set.of("event_callback", "url_verification");
    private static final Set<String> PAYLOADS =
            Set.of("block_actions", "block_suggestion", "view_submission", "view_closed", "shortcut", "message_action");

    static SlackRequestKind of(String body) {
        try {
            return new SlackRequestKind(body.startsWith("{") ? isEvent(json(body)) : isForm(fields(body)));
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException malformed) {
            return new SlackRequestKind(false);
        }
    }

    private static boolean isEvent(JsonObject body) {
        return EVENTS.contains(type(body)) && (type(body).equals("url_verification") || body.has("event"));
    }

    private static boolean isForm(Map<String, String> fields) {
        if (fields.containsKey("payload")) {
            return PAYLOADS.contains(type(json(fields.get("payload"))));
        }
        return fields.containsKey("command") || fields.containsKey("ssl_check");
    }

    private static String type(JsonObject json) {
        return json.has("type") ? json.get("type").getAsString() : "";
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private static Map<String, String> fields(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, second) -> first));
    }
}
