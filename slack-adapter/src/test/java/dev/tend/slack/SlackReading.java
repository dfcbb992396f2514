package dev.tend.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Reads messages and views as people do. */
final class SlackReading {
    private final List<String> texts = new ArrayList<>();

    private SlackReading() {}

    /** Each text that is shown, from top to bottom. */
    static List<String> texts(JsonElement shown) {
        SlackReading reading = new SlackReading();
        reading.read(shown);
        return List.copyOf(reading.texts);
    }

    static String text(JsonElement shown) {
        return String.join("\n", texts(shown));
    }

    /** What Slack shows for text that it reads as markup. */
    static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private void read(JsonElement element) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(this::read);
        } else if (element.isJsonObject()) {
            readObject(element.getAsJsonObject());
        }
    }

    private void readObject(JsonObject object) {
        String type = object.has("type") ? object.get("type").getAsString() : "";
        switch (type) {
            case "plain_text", "text" -> texts.add(object.get("text").getAsString());
            case "mrkdwn" -> texts.add(unescape(object.get("text").getAsString()));
            case "user" -> texts.add("@" + object.get("user_id").getAsString());
            default -> {
                for (String name : List.of(
                        "title",
                        "text",
                        "label",
                        "hint",
                        "elements",
                        "accessory",
                        "options",
                        "description",
                        "blocks")) {
                    if (object.has(name)) {
                        read(object.get(name));
                    }
                }
            }
        }
    }
}
