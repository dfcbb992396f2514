package dev.tend.app;

import dev.tend.app.config.Refusal;
import java.net.BindException;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The one HTTP server: whatever has pages or takes requests is mounted on it. */
final class HttpServer implements AutoCloseable {
    private static final int THREADS = 100;
    private static final long STOP_MILLIS = 2_000;

    private final Server server;
    private final ServerConnector connector;

    private HttpServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** Serves what is mounted, on one address and port. */
    static HttpServer start(String host, int port, Consumer<ServletContextHandler> mounts) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("http");
        threads.setDaemon(true);
        Server server = new Server(threads);
        server.setStopTimeout(STOP_MILLIS);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        server.addConnector(connector);
        ServletContextHandler handler = new ServletContextHandler();
        mounts.accept(handler);
        server.setHandler(handler);
        try {
            server.start();
        } catch (Exception e) {
            throw refusal(port, e);
        }
        return new HttpServer(server, connector);
    }

    /** The port it listens on. */
    int port() {
        return connector.getLocalPort();
    }

    private static RuntimeException refusal(int port, Exception e) {
        boolean taken = e instanceof BindException || e.getCause() instanceof BindException;
        return taken
                ? Refusal.ofMachine("Port " + port + " is already in use. Choose another one with TEND_HTTP_PORT.")
                : new IllegalStateException("The HTTP server could not start.", e);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The HTTP server did not stop.", e);
        }
    }
}
