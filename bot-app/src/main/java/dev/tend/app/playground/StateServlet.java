package dev.tend.app.playground;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells a browser everything that the person it is used by may see. */
final class StateServlet extends PlaygroundServlet {
    private static final long serialVersionUID = 1;

    private final transient PlaygroundAdapter adapter;
    private final transient ClockFace clock;

    StateServlet(PlaygroundAdapter adapter, ClockFace clock) {
        this.adapter = adapter;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String person = adapter.inbound().person(parameter(request, "as"));
        Conversation conversation = adapter.conversation();
        send(response, new ViewJson(conversation.house(), person).state(conversation.seenBy(person), clock.read()));
    }
}
