package dev.tend.discord;

import dev.tend.core.chat.Fault;
import java.util.Map;

/** An HTTP answer of the fake Discord; status 0 is none at all. */
record Answer(int status, String body, Map<String, String> headers) {
    Answer(int status, Object body) {
        this(status, body.toString(), Map.of());
    }

    static Answer none() {
        return new Answer(0, "");
    }

    static Answer error(int status, int code) {
        return new Answer(status, Payloads.error(code, "This is error " + code + "."));
    }

    /** What Discord says when it is made to fail so. */
    static Answer to(Fault fault) {
        return switch (fault) {
            case RATE_LIMITED -> rateLimited();
            case GONE -> error(404, 10003);
            case FORBIDDEN -> error(403, 50013);
            case WORKSPACE_GONE -> error(401, 0);
            case USER_UNREACHABLE -> error(403, 50007);
            case SERVER_ERROR -> new Answer(502, "");
            case ANSWER_LOST -> none();
        };
    }

    private static Answer rateLimited() {
        String body = Payloads.error(0, "You are being rate limited.")
                .put("retry_after", 7.0)
                .put("global", false)
                .toString();
        return new Answer(429, body, Map.of("Retry-After", "7", "X-RateLimit-Scope", "user"));
    }
}
