package dev.tend.slack;

import com.slack.api.bolt.response.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A reply that its kind of event cannot show. The listener returned, so what it had to save is saved: only the showing fails. */
final class ImpossibleReply {
    private static final Logger log = LoggerFactory.getLogger(ImpossibleReply.class);

    private ImpossibleReply() {}

    static Response acknowledged(String event, Object reply) {
        log.error(
                "slack=impossible_reply event={} reply={}",
                event,
                reply.getClass().getSimpleName());
        return Response.ok();
    }
}
