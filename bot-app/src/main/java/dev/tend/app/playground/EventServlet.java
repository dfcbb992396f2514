package dev.tend.app.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Tells a browser what changes for the person it is used by, as server-sent events, for as long as it listens. */
final class EventServlet extends PlaygroundServlet {
    private static final long serialVersionUID = 1;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    /** Each listener holds a thread of the server. */
    private static final int MOST_LISTENERS = 64;

    private final transient PlaygroundAdapter adapter;
    private final transient ClockFace clock;
    private final transient Semaphore seats = new Semaphore(MOST_LISTENERS);

    EventServlet(PlaygroundAdapter adapter, ClockFace clock) {
        this.adapter = adapter;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String person = adapter.inbound().person(parameter(request, "as"));
        long after = after(request);
        if (!seats.tryAcquire()) {
            throw Refused.notNow("Too many pages are open. Close one and try again.");
        }
        try {
            response.setContentType("text/event-stream;charset=utf-8");
            stream(person, after, response.getOutputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            seats.release();
        }
    }

    private void stream(String person, long after, OutputStream out) throws IOException, InterruptedException {
        ViewJson json = new ViewJson(adapter.conversation().house(), person);
        long seen = after;
        long heard = adapter.bell().rung();
        long ticks = -1;
        while (adapter.isOpen()) {
            Conversation.View news = adapter.conversation().seenBy(person, seen);
            for (ChatMessage message : news.messages()) {
                write(out, "message", news.upTo(), json.message(message));
            }
            for (String id : news.gone()) {
                write(
                        out,
                        "gone",
                        news.upTo(),
                        JsonNodeFactory.instance.objectNode().put("id", id));
            }
            seen = news.upTo();
            long changes = clock.changes();
            if (changes != ticks) {
                write(out, "clock", seen, ViewJson.clock(clock.read()));
                ticks = changes;
            }
            out.write(": here\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            heard = adapter.bell().await(heard, HEARTBEAT);
        }
    }

    private static void write(OutputStream out, String name, long id, JsonNode data) throws IOException {
        String event = "id: " + id + "\nevent: " + name + "\ndata: " + data + "\n\n";
        out.write(event.getBytes(StandardCharsets.UTF_8));
    }

    /** Where the browser left off: it says so itself when it comes back after a break. */
    private static long after(HttpServletRequest request) {
        try {
            return Long.parseLong(Doorkeeper.header(request, "Last-Event-ID")
                    .or(() -> Optional.ofNullable(request.getParameter("after")))
                    .orElse("0"));
        } catch (NumberFormatException e) {
            throw Refused.malformed("An event's number is a number.");
        }
    }
}
