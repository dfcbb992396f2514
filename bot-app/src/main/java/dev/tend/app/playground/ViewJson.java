package dev.tend.app.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tend.core.chat.Form;

/** What one person may see, as the browser gets it. */
record ViewJson(House house, String person) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Everything that a browser needs to begin with. */
    ObjectNode state(Conversation.View view, ClockFace.Reading clock) {
        ObjectNode state = JSON.objectNode().put("me", person).put("upTo", view.upTo());
        ArrayNode people = state.putArray("people");
        house.people()
                .forEach(someone -> people.addObject()
                        .put("id", someone.id())
                        .put("name", someone.name())
                        .put("home", home(someone)));
        ArrayNode rooms = state.putArray("rooms");
        house.roomsOf(person).forEach(room -> rooms.add(room(room)));
        ArrayNode messages = state.putArray("messages");
        view.messages().forEach(message -> messages.add(message(message)));
        state.set("clock", clock(clock));
        return state;
    }

    ObjectNode message(ChatMessage message) {
        ObjectNode node = JSON.objectNode()
                .put("id", message.id())
                .put("room", message.place().room())
                .put("at", message.at().toString())
                .put("private", message.isPrivate());
        message.place().thread().ifPresent(thread -> node.put("thread", thread));
        message.author().ifPresent(author -> node.put("author", author));
        node.set("blocks", PlaygroundRenderer.blocks(message.id(), message.content()));
        ArrayNode reactions = node.putArray("reactions");
        message.reactions().forEach((emoji, people) -> {
            ArrayNode names = reactions.addObject().put("emoji", emoji).putArray("people");
            people.forEach(names::add);
        });
        return node;
    }

    static ObjectNode form(String id, Form form) {
        ObjectNode node =
                JSON.objectNode().put("id", id).put("title", form.title()).put("submit", form.submit());
        form.intro().forEach(node.putArray("intro")::add);
        ArrayNode fields = node.putArray("fields");
        for (Form.Field field : form.fields()) {
            ObjectNode one = fields.addObject()
                    .put("name", field.name())
                    .put("label", field.label())
                    .put("most", field.most())
                    .put("lines", field.lines())
                    .put("required", field.required());
            field.hint().ifPresent(hint -> one.put("hint", hint));
            field.value().ifPresent(value -> one.put("value", value));
        }
        return node;
    }

    static ObjectNode clock(ClockFace.Reading clock) {
        return JSON.objectNode()
                .put("now", clock.now().toString())
                .put("zone", clock.zone().getId())
                .put("label", clock.label())
                .put("moved", clock.moved())
                .put("moving", clock.moving());
    }

    private static ObjectNode room(Room room) {
        ObjectNode node = JSON.objectNode()
                .put("id", room.id())
                .put("name", room.name())
                .put("kind", room.kind().word());
        ArrayNode members = node.putArray("members");
        room.members().forEach(members::add);
        return node;
    }

    /** The name of the room that somebody shares with others. */
    private String home(Person someone) {
        return house.roomsOf(someone.id()).findFirst().map(Room::name).orElse("");
    }
}
