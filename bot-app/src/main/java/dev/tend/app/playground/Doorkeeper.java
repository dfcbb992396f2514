package dev.tend.app.playground;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells requests of the playground's own pages from those that another site makes a visitor's browser send. */
final class Doorkeeper {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private Doorkeeper() {}

    static void check(HttpServletRequest request) {
        String host = header(request, "Host").orElse("");
        if (!LOOPBACK.contains(withoutPort(host))) {
            // Another name for this address is how a foreign site gets round the browser's same-origin rule (DNS
            // rebinding).
            throw Refused.notAllowed("The playground answers on this machine only. Open it as http://localhost.");
        }
        boolean foreign = header(request, "Origin")
                .filter(origin -> !origin.equalsIgnoreCase(request.getScheme() + "://" + host))
                .isPresent();
        if (foreign) {
            throw Refused.notAllowed("The playground takes requests from its own pages only.");
        }
    }

    static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
    }
}
