package dev.tend.app.playground;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Speaks HTTP with the playground's site, as a browser would and as it would not. */
record Wire(int port) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    String origin() {
        return "http://127.0.0.1:" + port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String action, String body) throws IOException, InterruptedException {
        return post(action, body, "Accept", "application/json");
    }

    /** A post with one more header; it says that it is JSON unless that header says otherwise. */
    HttpResponse<String> post(String action, String body, String header, String value)
            throws IOException, InterruptedException {
        return send(request("/api/" + action)
                .setHeader("Content-Type", "application/json")
                .setHeader(header, value)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    EventReader events(String person, String lastEvent) throws IOException, InterruptedException {
        HttpRequest request = request("/api/events?as=" + person)
                .setHeader("Last-Event-ID", lastEvent)
                .build();
        HttpResponse<InputStream> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
        return new EventReader(response.body());
    }

    /** The answer to a request of one line and one header, which may be such that no client would send it. */
    String raw(String line, String header) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = line + "\r\n" + header + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
