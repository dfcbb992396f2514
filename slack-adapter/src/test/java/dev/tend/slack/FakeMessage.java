package dev.tend.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;

/** A message that the fake Slack accepted. */
record FakeMessage(
        String channel,
        String ts,
        Optional<String> thread,
        String text,
        JsonArray blocks,
        Optional<JsonObject> metadata) {
    FakeMessage edited(String newText, JsonArray newBlocks) {
        return new FakeMessage(channel, ts, thread, newText, newBlocks, metadata);
    }

    String asRead() {
        return SlackReading.text(blocks);
    }

    /** As the Web API and interaction payloads show it. */
    JsonObject json(boolean withMetadata) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "message");
        json.addProperty("user", FakeSlack.BOT);
        json.addProperty("bot_id", "B0TEND");
        json.addProperty("app_id", FakeSlack.APP);
        json.addProperty("team", FakeSlack.TEAM);
        json.addProperty("ts", ts);
        thread.ifPresent(parent -> json.addProperty("thread_ts", parent));
        json.addProperty("text", text);
        json.add("blocks", blocks);
        metadata.filter(m -> withMetadata).ifPresent(m -> json.add("metadata", m));
        return json;
    }
}
