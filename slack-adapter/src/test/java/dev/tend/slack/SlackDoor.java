package dev.tend.slack;

import com.slack.api.app_backend.SlackSignature;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The adapter's servlet in a real Jetty, and Slack's way of knocking at it. */
final class SlackDoor implements AutoCloseable {
    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final long now;

    SlackDoor(HttpServlet servlet, long now) throws Exception {
        this.now = now;
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/slack/events");
        server.setHandler(context);
        server.start();
    }

    /** A request without any header yet. */
    HttpRequest.Builder request(byte[] body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/slack/events"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    static String signature(String timestamp, String body) {
        return new SlackSignature.Generator(SECRET).generate(timestamp, body);
    }

    HttpResponse<String> send(String contentType, String body) {
        String timestamp = Long.toString(now);
        return exchange(request(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .header("Content-Type", contentType)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature(timestamp, body)));
    }

    static HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError("the adapter's servlet did not answer", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("stopped while the adapter's servlet was asked", stopped);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new AssertionError("Jetty did not stop", failure);
        }
    }
}
