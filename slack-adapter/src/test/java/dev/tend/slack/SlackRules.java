package dev.tend.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Slack refuses in blocks and views. The numbers are Slack's own, written here a second time, and count code points. */
final class SlackRules {
    private final List<String> broken = new ArrayList<>();

    private SlackRules() {}

    /** What is wrong with the blocks of a message; empty if nothing. */
    static List<String> brokenByMessage(JsonArray blocks) {
        SlackRules rules = new SlackRules();
        rules.count("blocks of a message", blocks.size(), 1, 50);
        rules.blocks(blocks, false);
        return rules.broken;
    }

    /** What is wrong with a modal; empty if nothing. */
    static List<String> brokenByView(JsonObject view) {
        SlackRules rules = new SlackRules();
        JsonArray blocks = view.getAsJsonArray("blocks");
        rules.require(view.get("type").getAsString().equals("modal"), "a view is a modal");
        rules.plainText("title", view.getAsJsonObject("title"), 24);
        rules.count("blocks of a view", blocks.size(), 1, 100);
        if (view.has("submit")) {
            rules.plainText("submit", view.getAsJsonObject("submit"), 24);
        }
        if (view.has("private_metadata")) {
            rules.length("private_metadata", view.get("private_metadata").getAsString(), 0, 3_000);
        }
        if (view.has("callback_id")) {
            rules.length("callback_id", view.get("callback_id").getAsString(), 1, 255);
        }
        rules.blocks(blocks, true);
        return rules.broken;
    }

    private void blocks(JsonArray blocks, boolean inView) {
        for (JsonElement element : blocks) {
            block(element.getAsJsonObject(), inView);
        }
    }

    private void block(JsonObject block, boolean inView) {
        switch (block.get("type").getAsString()) {
            case "header" -> plainText("header", block.getAsJsonObject("text"), 150);
            case "section" -> section(block);
            case "context" -> context(block.getAsJsonArray("elements"));
            case "actions" -> actions(block.getAsJsonArray("elements"));
            case "rich_text" -> richText(block.getAsJsonArray("elements"));
            case "input" -> input(block, inView);
            default -> broken.add("unknown block " + block.get("type"));
        }
    }

    private void section(JsonObject block) {
        plainText("section", block.getAsJsonObject("text"), 3_000);
        if (block.has("accessory")) {
            element(block.getAsJsonObject("accessory"));
        }
    }

    private void context(JsonArray elements) {
        count("context elements", elements.size(), 1, 10);
        elements.forEach(element -> plainText("context", element.getAsJsonObject(), 3_000));
    }

    private void actions(JsonArray elements) {
        count("action elements", elements.size(), 1, 25);
        Set<String> ids = new HashSet<>();
        elements.forEach(element -> {
            element(element.getAsJsonObject());
            require(ids.add(element.getAsJsonObject().get("action_id").getAsString()), "action ids of a block differ");
        });
    }

    private void element(JsonObject element) {
        length("action_id", element.get("action_id").getAsString(), 1, 255);
        switch (element.get("type").getAsString()) {
            case "button" -> button(element);
            case "static_select" -> select(element, List.of("initial_option"));
            case "multi_static_select" -> select(element, List.of("initial_options"));
            default -> broken.add("unknown element " + element.get("type"));
        }
    }

    private void button(JsonObject button) {
        plainText("button", button.getAsJsonObject("text"), 75);
        length("accessibility_label", button.get("accessibility_label").getAsString(), 1, 75);
        if (button.has("style")) {
            require(Set.of("primary", "danger").contains(button.get("style").getAsString()), "button style");
        }
    }

    private void select(JsonObject select, List<String> initial) {
        JsonArray options = select.getAsJsonArray("options");
        count("options", options.size(), 1, 100);
        plainText("placeholder", select.getAsJsonObject("placeholder"), 150);
        options.forEach(option -> option(option.getAsJsonObject()));
        initial.stream().filter(select::has).map(select::get).forEach(chosen -> {
            JsonArray all = chosen.isJsonArray() ? chosen.getAsJsonArray() : arrayOf(chosen);
            count("initial options", all.size(), 1, options.size());
            all.forEach(one -> require(options.contains(one), "an initial option is one of the options"));
        });
    }

    private void option(JsonObject option) {
        plainText("option", option.getAsJsonObject("text"), 75);
        length("option value", option.get("value").getAsString(), 1, 150);
        if (option.has("description")) {
            plainText("option description", option.getAsJsonObject("description"), 75);
        }
    }

    private void input(JsonObject block, boolean inView) {
        require(inView, "inputs are in views only");
        plainText("label", block.getAsJsonObject("label"), 2_000);
        if (block.has("hint")) {
            plainText("hint", block.getAsJsonObject("hint"), 2_000);
        }
        JsonObject element = block.getAsJsonObject("element");
        int most = element.get("max_length").getAsInt();
        count("max_length", most, 1, 3_000);
        if (element.has("initial_value")) {
            length("initial_value", element.get("initial_value").getAsString(), 1, most);
        }
    }

    private void richText(JsonArray elements) {
        for (JsonElement part : elements) {
            String type = part.getAsJsonObject().get("type").getAsString();
            require(
                    Set.of("rich_text_section", "rich_text_quote").contains(type),
                    "rich text holds sections and quotes");
            part.getAsJsonObject().getAsJsonArray("elements").forEach(leaf -> leaf(leaf.getAsJsonObject()));
        }
    }

    private void leaf(JsonObject leaf) {
        switch (leaf.get("type").getAsString()) {
            case "text" -> length("rich text", leaf.get("text").getAsString(), 1, 3_000);
            case "user" -> require(leaf.get("user_id").getAsString().startsWith("U"), "user_id");
            default -> broken.add("rich text that could ping or link: " + leaf.get("type"));
        }
    }

    private void plainText(String what, JsonObject text, int most) {
        require(text.get("type").getAsString().equals("plain_text"), what + " is plain_text");
        length(what, text.get("text").getAsString(), 1, most);
    }

    private void length(String what, String text, int least, int most) {
        count("characters of " + what, text.codePointCount(0, text.length()), least, most);
    }

    private void count(String what, int number, int least, int most) {
        require(number >= least && number <= most, what + ": " + number + " is not " + least + " to " + most);
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }

    private static JsonArray arrayOf(JsonElement element) {
        JsonArray array = new JsonArray();
        array.add(element);
        return array;
    }
}
