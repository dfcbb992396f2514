package dev.tend.app.playground;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the page and the files it is made of. */
final class PageServlet extends PlaygroundServlet {
    private static final long serialVersionUID = 1;
    private static final Pattern FILE = Pattern.compile("/[a-z-]{1,40}\\.(?<kind>html|css|js|svg)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = Optional.ofNullable(request.getPathInfo()).orElse(request.getServletPath());
        Matcher file = FILE.matcher(asked.equals("/") ? "/index.html" : asked);
        if (!file.matches()) {
            throw nothing();
        }
        try (InputStream content = open(file.group())) {
            response.setContentType(TYPES.get(file.group("kind")));
            content.transferTo(response.getOutputStream());
        }
    }

    private static InputStream open(String file) {
        return Optional.ofNullable(PageServlet.class.getResourceAsStream("/playground" + file))
                .orElseThrow(PageServlet::nothing);
    }

    private static Refused nothing() {
        return Refused.unknown("There is no such page here.");
    }
}
