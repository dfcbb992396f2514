package dev.tend.app;

import com.sun.net.httpserver.HttpServer;
import dev.tend.app.cli.Start;
import dev.tend.app.config.Settings;
import dev.tend.app.postgres.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Puts the parts together, and takes them apart again in the other order. */
final class Composition implements Start {
    private final PrintWriter out;

    Composition(PrintWriter out) {
        this.out = out;
    }

    @Override
    public int playground(Settings settings) throws IOException, InterruptedException {
        return serve(settings);
    }

    @Override
    public int run(Settings settings) throws IOException, InterruptedException {
        return serve(settings);
    }

    private int serve(Settings settings) throws IOException, InterruptedException {
        try (Shutdown shutdown = new Shutdown();
                Database database = Database.open(settings)) {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.httpPort()), 0);
            server.createContext("/", exchange -> {
                byte[] body = state(database).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            out.println("Tend listens on http://localhost:" + settings.httpPort() + "/ (Ctrl-C ends it)");
            shutdown.await();
            server.stop(0);
        }
        return 0;
    }

    private static String state(Database database) {
        try (var connection = database.dataSource().getConnection()) {
            return "database " + connection.getMetaData().getDatabaseProductVersion() + "\n";
        } catch (SQLException e) {
            return "database down\n";
        }
    }
}
