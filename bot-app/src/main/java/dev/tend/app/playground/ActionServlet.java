package dev.tend.app.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tend.core.chat.Block;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Does what a person does in their browser. */
final class ActionServlet extends PlaygroundServlet {
    private static final long serialVersionUID = 1;
    private static final int MOST_CHARACTERS_SAID = 4000;

    private final transient PlaygroundAdapter adapter;
    private final transient PlaygroundInbound inbound;
    private final transient ClockFace clock;
    private final transient Map<String, Function<Ask, ObjectNode>> actions;

    ActionServlet(PlaygroundAdapter adapter, ClockFace clock) {
        this.adapter = adapter;
        this.inbound = adapter.inbound();
        this.clock = clock;
        this.actions = Map.of(
                "/command", this::command,
                "/complete", this::complete,
                "/press", this::press,
                "/choose", this::choose,
                "/submit", this::submit,
                "/react", this::react,
                "/say", this::say,
                "/dismiss", this::dismiss,
                "/clock", this::moveClock);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Function<Ask, ObjectNode> action = Optional.ofNullable(request.getPathInfo())
                .map(actions::get)
                .orElseThrow(() -> Refused.unknown("There is nothing of that name to do here."));
        send(response, action.apply(Ask.read(request)));
    }

    private ObjectNode command(Ask ask) {
        return shown(ask, inbound.command(ask.text("as"), ask.text("room"), ask.optional("thread"), said(ask)));
    }

    private ObjectNode complete(Ask ask) {
        List<Block.Option> options = inbound.complete(ask.text("as"), ask.text("room"), said(ask));
        ObjectNode answer = nothing();
        ArrayNode choices = answer.putArray("choices");
        options.forEach(option -> choices.add(PlaygroundRenderer.option(option)));
        return answer;
    }

    private ObjectNode press(Ask ask) {
        return shown(ask, inbound.press(ask.text("as"), ask.text("message"), ask.action()));
    }

    private ObjectNode choose(Ask ask) {
        return shown(ask, inbound.choose(ask.text("as"), ask.text("message"), ask.action(), ask.list("values")));
    }

    private ObjectNode submit(Ask ask) {
        return shown(ask, inbound.submit(ask.text("as"), ask.text("form"), ask.map("values")));
    }

    private ObjectNode react(Ask ask) {
        inbound.react(ask.text("as"), ask.text("message"), ask.text("emoji"), ask.yes("present"));
        return nothing();
    }

    private ObjectNode say(Ask ask) {
        inbound.say(ask.text("as"), ask.text("room"), ask.optional("thread"), said(ask));
        return nothing();
    }

    private ObjectNode dismiss(Ask ask) {
        inbound.dismiss(ask.text("as"), ask.text("message"));
        return nothing();
    }

    private ObjectNode moveClock(Ask ask) {
        TimeMachine.Step step = Arrays.stream(TimeMachine.Step.values())
                .filter(candidate -> candidate.name().equals(ask.text("step")))
                .findFirst()
                .orElseThrow(() -> Refused.malformed("The clock has no such step."));
        ObjectNode answer = nothing();
        answer.set("clock", ViewJson.clock(clock.advance(step)));
        return answer;
    }

    private ObjectNode shown(Ask ask, Shown shown) {
        return shown.match(new ShownJson(adapter.conversation(), ask.text("as")));
    }

    private static String said(Ask ask) {
        return Optional.of(ask.text("text"))
                .filter(text -> text.length() <= MOST_CHARACTERS_SAID)
                .orElseThrow(() -> Refused.tooLarge("Please write at most " + MOST_CHARACTERS_SAID + " characters."));
    }

    private static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
