package dev.tend.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Slack's requests arrive. A body that is too large or that Slack did not sign is refused before anything is read
 * from it, and Bolt gets exactly the bytes that were signed.
 */
final class SlackServlet extends HttpServlet {
    static final int MOST_BYTES = 1 << 20;
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(SlackServlet.class);
    private static final String BODY = SlackServlet.class.getName() + ".body";

    private final transient SignatureCheck signature;
    private transient volatile Optional<Door> open = Optional.empty();

    private record Door(App app, SlackAppServletAdapter adapter) {}

    SlackServlet(SignatureCheck signature) {
        this.signature = signature;
    }

    /** From now on genuine requests go to the app. */
    void open(App app) {
        open = Optional.of(new Door(app, new VerifiedRequests(app)));
    }

    /** From now on Slack is told to come again later. */
    void shut() {
        open = Optional.empty();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> body = read(request);
        if (body.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!isGenuine(request, body.get())) {
            log.warn("slack=unsigned_request_refused bytes={}", body.get().length);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (open.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            pass(open.get(), new String(body.get(), StandardCharsets.UTF_8), request, response);
        }
    }

    private static Optional<byte[]> read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES ? Optional.empty() : Optional.of(body);
    }

    private boolean isGenuine(HttpServletRequest request, byte[] body) {
        return signature.isGenuine(
                headers(request, "X-Slack-Request-Timestamp"), headers(request, "X-Slack-Signature"), body);
    }

    private static List<String> headers(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }

    private static void pass(Door door, String body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            if (!SlackRequestKind.of(body).isKnown()) {
                log.info("slack=unknown_request_ignored");
                return;
            }
            request.setAttribute(BODY, body);
            Request<?> read = door.adapter().buildSlackRequest(request);
            door.adapter()
                    .writeResponse(
                            response,
                            read == null ? Response.error(400) : door.app().run(read));
        } catch (IOException failure) {
            throw failure;
        } catch (Exception defect) {
            // Bolt declares them all. What it was reading may be what someone wrote, so no message is logged.
            // Slack brings events again.
            log.error("slack=request_failed failure={}", Failures.describe(defect));
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Gives Bolt the verified body; the stream is read, and its own reading would change line ends. */
    private static final class VerifiedRequests extends SlackAppServletAdapter {
        VerifiedRequests(App app) {
            super(app.config());
        }

        @Override
        protected String doReadRequestBodyAsString(HttpServletRequest request) {
            return (String) request.getAttribute(BODY);
        }
    }
}
