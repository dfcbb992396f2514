package dev.tend.discord;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** A call that the adapter made, kept as a file too, so that anybody can judge what goes out. */
record OutboundCall(String method, String path, String body) {
    private static final Path FOLDER = Path.of("target", "outbound");
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The body, or of a body in parts the one that is JSON. */
    static String json(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        if (!type.startsWith("multipart/")) {
            return body;
        }
        int name = body.indexOf("name=\"payload_json\"");
        int start = body.indexOf("\r\n\r\n", name) + 4;
        return body.substring(start, body.indexOf("\r\n--", start));
    }

    DataObject json() {
        return DataObject.fromJson(body);
    }

    void record() throws IOException {
        DataObject call = DataObject.empty().put("method", method).put("path", path);
        if (body.isEmpty()) {
            call.putNull("body");
        } else {
            call.put("body", body.startsWith("[") ? DataArray.fromJson(body) : DataObject.fromJson(body));
        }
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(String.format("%05d-%s.json", COUNT.incrementAndGet(), method));
        Files.writeString(file, call.toPrettyString());
    }
}
