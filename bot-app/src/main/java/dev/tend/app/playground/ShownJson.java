package dev.tend.app.playground;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a person gets to see after doing something, as their browser gets it. */
record ShownJson(Conversation conversation, String person) implements Shown.Cases<ObjectNode> {
    @Override
    public ObjectNode nothing(Shown.Nothing nothing) {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public ObjectNode privately(Shown.Privately privately) {
        return withMessage(privately.message());
    }

    @Override
    public ObjectNode opened(Shown.Opened opened) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("form", ViewJson.form(opened.id(), opened.form()));
        return answer;
    }

    @Override
    public ObjectNode mistakes(Shown.Mistakes mistakes) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode byField = answer.putObject("mistakes");
        mistakes.byField().forEach(byField::put);
        return answer;
    }

    @Override
    public ObjectNode failed(Shown.Failed failed) {
        return withMessage(failed.message()).put("failed", true);
    }

    /** The message itself goes along, so that it is there before the stream of events brings it. */
    private ObjectNode withMessage(String id) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        conversation
                .message(id, person)
                .ifPresent(
                        message -> answer.set("message", new ViewJson(conversation.house(), person).message(message)));
        return answer;
    }
}
