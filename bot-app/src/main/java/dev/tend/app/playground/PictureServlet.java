package dev.tend.app.playground;

import dev.tend.core.chat.Block;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the pictures in messages to those who may see the message. */
final class PictureServlet extends PlaygroundServlet {
    private static final long serialVersionUID = 1;

    private final transient PlaygroundAdapter adapter;

    PictureServlet(PlaygroundAdapter adapter) {
        this.adapter = adapter;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String person = adapter.inbound().person(parameter(request, "as"));
        String position = parameter(request, "position");
        Block.Picture picture = adapter.conversation()
                .message(parameter(request, "message"), person)
                .flatMap(message -> message.content().blocks().stream()
                        .skip(position.matches("\\d{1,3}") ? Integer.parseInt(position) : Integer.MAX_VALUE)
                        .findFirst())
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .orElseThrow(() -> Refused.unknown("There is no such picture."));
        response.setContentType("image/png");
        response.getOutputStream().write(picture.png().toArray());
    }
}
