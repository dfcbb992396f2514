package dev.tend.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Where JDA writes what Discord takes, but not what it publishes: numbers as strings, strings as numbers, and two properties more. */
final class JdaWays {
    private JdaWays() {}

    static JsonNode asPublished(JsonNode body) {
        JsonNode copy = body.deepCopy();
        copy.forEach(JdaWays::command);
        copy.findValues("attachments").forEach(attachments -> attachments.forEach(JdaWays::attachment));
        return copy;
    }

    private static void command(JsonNode item) {
        if (item instanceof ObjectNode command && command.has("integration_types")) {
            command.remove("nsfw");
            for (String name : List.of("contexts", "integration_types")) {
                ArrayNode strings = command.withArray(name);
                ArrayNode numbers = command.arrayNode();
                strings.forEach(string -> numbers.add(string.asInt()));
                command.set(name, numbers);
            }
        }
    }

    private static void attachment(JsonNode item) {
        if (item instanceof ObjectNode attachment) {
            attachment.remove("content_type");
            attachment.put("id", attachment.path("id").asText());
        }
    }
}
