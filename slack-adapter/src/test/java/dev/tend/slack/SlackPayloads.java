package dev.tend.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What Slack sends, whole, as it sends it. */
final class SlackPayloads {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";

    private SlackPayloads() {}

    static String command(String user, String text, String trigger, String responseUrl) {
        return form(Map.ofEntries(
                Map.entry("token", "gIkuvaNzQIHg97ATvDxqgjtO"),
                Map.entry("team_id", FakeSlack.TEAM),
                Map.entry("team_domain", "tend"),
                Map.entry("channel_id", FakeSlack.CHANNEL),
                Map.entry("channel_name", "room"),
                Map.entry("user_id", user),
                Map.entry("user_name", "someone"),
                Map.entry("command", "/tend"),
                Map.entry("text", text),
                Map.entry("api_app_id", FakeSlack.APP),
                Map.entry("is_enterprise_install", "false"),
                Map.entry("response_url", responseUrl),
                Map.entry("trigger_id", trigger)));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String payload(JsonObject payload) {
        return form(Map.of("payload", payload.toString()));
    }

    /** A button pressed, or options chosen, in a message. */
    static JsonObject blockActions(
            String user, JsonObject message, String channelName, boolean ephemeral, JsonObject action) {
        JsonObject payload = interaction("block_actions", user);
        String channel = channelName.equals("directmessage") ? "D0" + user : FakeSlack.CHANNEL;
        JsonObject container = FakeAnswer.json("{'type':'message','is_app_unfurl':false}");
        container.addProperty("message_ts", message.get("ts").getAsString());
        container.addProperty("channel_id", channel);
        container.addProperty("is_ephemeral", ephemeral);
        if (message.has("thread_ts")) {
            container.addProperty("thread_ts", message.get("thread_ts").getAsString());
        }
        payload.add("container", container);
        JsonObject in = new JsonObject();
        in.addProperty("id", channel);
        in.addProperty("name", channelName);
        payload.add("channel", in);
        if (!ephemeral) {
            payload.add("message", message);
        }
        payload.add("state", FakeAnswer.json("{'values':{}}"));
        JsonArray actions = new JsonArray();
        actions.add(action);
        payload.add("actions", actions);
        return payload;
    }

    static JsonObject pressed(JsonObject button, String blockId) {
        JsonObject action = new JsonObject();
        action.add("action_id", button.get("action_id"));
        action.addProperty("block_id", blockId);
        action.add("text", button.get("text"));
        action.addProperty("type", "button");
        action.addProperty("action_ts", "1548426417.840180");
        return action;
    }

    static JsonObject chosen(JsonObject select, String blockId, List<String> values) {
        JsonObject action = new JsonObject();
        action.add("type", select.get("type"));
        action.add("action_id", select.get("action_id"));
        action.addProperty("block_id", blockId);
        action.add("placeholder", select.get("placeholder"));
        action.addProperty("action_ts", "1548426417.840180");
        JsonArray options = new JsonArray();
        for (JsonElement option : select.getAsJsonArray("options")) {
            if (values.contains(option.getAsJsonObject().get("value").getAsString())) {
                options.add(option);
            }
        }
        if (select.get("type").getAsString().equals("static_select")) {
            action.add("selected_option", options.get(0));
        } else {
            action.add("selected_options", options);
        }
        return action;
    }

    static JsonObject viewSubmission(String user, JsonObject view, Map<String, String> values, String trigger) {
        JsonObject payload = interaction("view_submission", user);
        payload.addProperty("trigger_id", trigger);
        JsonObject sent = view.deepCopy();
        sent.addProperty("hash", "156772938.1827394");
        sent.addProperty("clear_on_close", false);
        sent.addProperty("notify_on_close", false);
        sent.addProperty("app_installed_team_id", FakeSlack.TEAM);
        sent.add("state", state(view, values));
        payload.add("view", sent);
        payload.add("response_urls", new JsonArray());
        return payload;
    }

    private static JsonObject state(JsonObject view, Map<String, String> values) {
        JsonObject byBlock = new JsonObject();
        for (JsonElement element : view.getAsJsonArray("blocks")) {
            JsonObject block = element.getAsJsonObject();
            if (block.get("type").getAsString().equals("input")) {
                String name = block.get("block_id").getAsString();
                JsonObject value = FakeAnswer.json("{'type':'plain_text_input','value':null}");
                if (values.containsKey(name)) {
                    value.addProperty("value", values.get(name));
                }
                JsonObject byAction = new JsonObject();
                byAction.add(block.getAsJsonObject("element").get("action_id").getAsString(), value);
                byBlock.add(name, byAction);
            }
        }
        JsonObject state = new JsonObject();
        state.add("values", byBlock);
        return state;
    }

    static String reaction(String user, String ts, String name, boolean present) {
        JsonObject item = new JsonObject();
        item.addProperty("type", "message");
        item.addProperty("channel", FakeSlack.CHANNEL);
        item.addProperty("ts", ts);
        JsonObject event = new JsonObject();
        event.addProperty("type", present ? "reaction_added" : "reaction_removed");
        event.addProperty("user", user);
        event.addProperty("reaction", name);
        event.add("item", item);
        event.addProperty("item_user", FakeSlack.BOT);
        event.addProperty("event_ts", "1549990000.000700");
        return event(event).toString();
    }

    static JsonObject event(JsonObject event) {
        JsonObject envelope = FakeAnswer.json("{'token':'gIkuvaNzQIHg97ATvDxqgjtO','team_id':'T0TEND',"
                + "'context_team_id':'T0TEND','context_enterprise_id':null,'api_app_id':'A0TEND','type':'event_callback',"
                + "'event_id':'Ev0PV52K25','event_time':1549990000,'is_ext_shared_channel':false,"
                + "'authorizations':[{'enterprise_id':null,'team_id':'T0TEND','user_id':'U0BOT','is_bot':true,"
                + "'is_enterprise_install':false}],'event_context':'4-eyJ'}");
        envelope.add("event", event);
        return envelope;
    }

    static JsonObject interaction(String type, String user) {
        JsonObject payload = FakeAnswer.json("{'team':{'id':'T0TEND','domain':'tend'},'enterprise':null,"
                + "'is_enterprise_install':false,'api_app_id':'A0TEND','token':'gIkuvaNzQIHg97ATvDxqgjtO'}");
        payload.addProperty("type", type);
        JsonObject who = new JsonObject();
        who.addProperty("id", user);
        who.addProperty("username", "someone");
        who.addProperty("name", "someone");
        who.addProperty("team_id", FakeSlack.TEAM);
        payload.add("user", who);
        return payload;
    }
}
