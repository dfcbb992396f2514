package dev.tend.app.playground;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.Bytes;

/** Turns events into JSON and back, so that the ports need no annotations. */
final class JournalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addMixIn(Event.class, EventType.class)
            .addMixIn(Block.class, BlockType.class)
            .addMixIn(Bytes.class, BytesAsText.class)
            .build();

    private JournalJson() {}

    static String write(Event event) {
        try {
            return MAPPER.writerFor(Event.class).writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "An event cannot be written down: " + event.getClass().getSimpleName(), e);
        }
    }

    static Event read(String json) {
        try {
            return MAPPER.readValue(json, Event.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "The playground's journal holds an event that this version cannot read. Empty it to start afresh.",
                    e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Event.Posted.class, name = "posted"),
        @JsonSubTypes.Type(value = Event.Edited.class, name = "edited"),
        @JsonSubTypes.Type(value = Event.Dismissed.class, name = "dismissed"),
        @JsonSubTypes.Type(value = Event.Reacted.class, name = "reacted"),
        @JsonSubTypes.Type(value = Event.FormOpened.class, name = "form-opened")
    })
    private interface EventType {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
        @JsonSubTypes.Type(value = Block.Note.class, name = "note"),
        @JsonSubTypes.Type(value = Block.Buttons.class, name = "buttons"),
        @JsonSubTypes.Type(value = Block.Select.class, name = "select"),
        @JsonSubTypes.Type(value = Block.Picture.class, name = "picture")
    })
    private interface BlockType {}

    private abstract static class BytesAsText {
        @JsonCreator
        @SuppressWarnings("UnusedVariable") // Jackson reads the signature and nothing else
        BytesAsText(byte[] content) {}

        @JsonValue
        abstract byte[] toArray();
    }
}
