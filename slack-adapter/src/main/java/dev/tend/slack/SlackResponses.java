package dev.tend.slack;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows something to the one user who clicked, through the address that came with the click. Only Slack's own addresses are called. */
final class SlackResponses {
    private static final Logger log = LoggerFactory.getLogger(SlackResponses.class);
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final OkHttpClient http;
    private final Set<URI> origins;

    SlackResponses(OkHttpClient http, Set<URI> origins) {
        this.http = http;
        this.origins = origins;
    }

    /** A new message that only this user sees; false if it was not shown. */
    boolean showNew(Optional<String> url, SlackMessage message, Optional<String> thread) {
        return send(
                url,
                response(message)
                        .responseType("ephemeral")
                        .replaceOriginal(false)
                        .threadTs(thread.orElse(null)));
    }

    /** New content for the message that was clicked; false if it was not shown. */
    boolean showInPlace(Optional<String> url, SlackMessage message) {
        return send(url, response(message).replaceOriginal(true));
    }

    private static ActionResponse.ActionResponseBuilder response(SlackMessage message) {
        return ActionResponse.builder().text(message.text()).blocks(message.blocks());
    }

    private boolean send(Optional<String> url, ActionResponse.ActionResponseBuilder response) {
        Optional<String> allowed = url.filter(this::isAllowed);
        if (allowed.isEmpty()) {
            log.warn("slack=reply_not_shown reason={}", url.isPresent() ? "foreign_address" : "no_address");
            return false;
        }
        String json = GsonFactory.createSnakeCase().toJson(response.build());
        Request request = new Request.Builder()
                .url(allowed.get())
                .post(RequestBody.create(json, JSON))
                .build();
        try (Response answer = http.newCall(request).execute()) {
            if (!answer.isSuccessful()) {
                log.warn("slack=reply_not_shown reason=status_{}", answer.code());
            }
            return answer.isSuccessful();
        } catch (IOException failure) {
            log.warn("slack=reply_not_shown reason={}", failure.getClass().getSimpleName());
            return false;
        }
    }

    private boolean isAllowed(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getUserInfo() == null
                    && origins.contains(new URI(uri.getScheme(), uri.getAuthority(), null, null, null));
        } catch (IllegalArgumentException | java.net.URISyntaxException malformed) {
            return false;
        }
    }
}
