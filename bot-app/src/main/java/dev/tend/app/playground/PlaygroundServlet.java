package dev.tend.app.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lets a request through only if it comes from a page of the playground's own, opened on this machine. */
abstract class PlaygroundServlet extends HttpServlet {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final long serialVersionUID = 1;
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'none';" + " frame-ancestors 'none'; object-src 'none'";

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        try {
            Doorkeeper.check(request);
            super.service(request, response);
        } catch (Refused e) {
            response.setStatus(e.status());
            send(response, JsonNodeFactory.instance.objectNode().put("error", String.valueOf(e.getMessage())));
        }
    }

    static void send(HttpServletResponse response, JsonNode body) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A parameter of the request's address. */
    static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .orElseThrow(() -> Refused.malformed("The address lacks \"" + name + "\"."));
    }
}
