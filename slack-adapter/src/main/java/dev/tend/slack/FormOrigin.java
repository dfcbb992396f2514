package dev.tend.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;

/**
 * Where a form was opened. Slack keeps it in the view and brings it back with the form.
 *
 * @param responseUrl where what only this user sees is sent
 * @param inPrivate whether the form was opened from a message that only this user sees
 */
record FormOrigin(String channel, Optional<String> responseUrl, boolean inPrivate) {
    private static final String CHANNEL = "channel";
    private static final String RESPONSE_URL = "response_url";
    private static final String IN_PRIVATE = "private";

    String toPrivateMetadata() {
        JsonObject json = new JsonObject();
        json.addProperty(CHANNEL, channel);
        responseUrl.ifPresent(url -> json.addProperty(RESPONSE_URL, url));
        json.addProperty(IN_PRIVATE, inPrivate);
        return json.toString();
    }

    /** Empty if it is none of ours. */
    static Optional<FormOrigin> of(String privateMetadata) {
        try {
            JsonObject json = JsonParser.parseString(privateMetadata).getAsJsonObject();
            return Optional.of(new FormOrigin(
                    json.get(CHANNEL).getAsString(),
                    Optional.ofNullable(json.get(RESPONSE_URL)).map(url -> url.getAsString()),
                    json.get(IN_PRIVATE).getAsBoolean()));
        } catch (JsonParseException | IllegalStateException | NullPointerException foreign) {
            return Optional.empty();
        }
    }
}
