package dev.tend.app.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import java.util.Locale;

/** Turns blocks into the JSON from which the browser lays a message out. All text stays text. */
final class PlaygroundRenderer {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PlaygroundRenderer() {}

    /** The blocks of a message; its pictures are fetched by the message's id and the block's place in it. */
    static ArrayNode blocks(String message, Message content) {
        ArrayNode blocks = JSON.arrayNode();
        for (Block block : content.blocks()) {
            blocks.add(block.match(new ToJson(message, blocks.size())));
        }
        return blocks;
    }

    private record ToJson(String message, int position) implements Block.Cases<ObjectNode> {
        @Override
        public ObjectNode heading(Block.Heading heading) {
            return block("heading").put("text", heading.text());
        }

        @Override
        public ObjectNode text(Block.Text text) {
            return block("text").put("text", text.text());
        }

        @Override
        public ObjectNode quote(Block.Quote quote) {
            return block("quote").put("author", quote.author().user()).put("text", quote.text());
        }

        @Override
        public ObjectNode note(Block.Note note) {
            return block("note").put("text", note.text());
        }

        @Override
        public ObjectNode buttons(Block.Buttons row) {
            ObjectNode block = block("buttons");
            ArrayNode buttons = block.putArray("buttons");
            for (Block.Button button : row.buttons()) {
                buttons.addObject()
                        .put("action", button.action().value())
                        .put("label", button.label())
                        .put("style", button.style().name().toLowerCase(Locale.ROOT));
            }
            return block;
        }

        @Override
        public ObjectNode select(Block.Select select) {
            ObjectNode block = block("select")
                    .put("action", select.action().value())
                    .put("label", select.label())
                    .put("most", select.most());
            select.chosen().forEach(block.putArray("chosen")::add);
            ArrayNode options = block.putArray("options");
            select.options().forEach(option -> options.add(option(option)));
            return block;
        }

        @Override
        public ObjectNode picture(Block.Picture picture) {
            return block("picture")
                    .put("name", picture.name())
                    .put("alt", picture.alt())
                    .put("message", message)
                    .put("position", position);
        }

        private static ObjectNode block(String type) {
            return JSON.objectNode().put("type", type);
        }
    }

    /** An option of a select, or a suggestion for a command. */
    static ObjectNode option(Block.Option option) {
        ObjectNode node = JSON.objectNode().put("value", option.value()).put("label", option.label());
        option.description().ifPresent(description -> node.put("description", description));
        return node;
    }
}
