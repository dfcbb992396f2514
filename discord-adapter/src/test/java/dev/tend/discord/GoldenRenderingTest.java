package dev.tend.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tend.core.chat.Action;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.Bytes;
import dev.tend.core.chat.ChatAdapterContract;
import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.UserRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of message, form and command as Discord gets it. {@code -Dgolden.write=true} writes the files anew. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoldenRenderingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final DeliveryKey KEY = new DeliveryKey(new UUID(0x0123456789abcdefL, 0x8edcba9876543210L));
    private static final UserRef ANNA = Refs.user(Payloads.Person.ANNA.id);

    static Stream<Map.Entry<String, DataObject>> kinds() {
        return Stream.of(
                kind("question", ChatAdapterContract.QUESTION),
                kind(
                        "heading-text-note",
                        new Message(
                                new Block.Heading("Two lines\nin one heading"),
                                new Block.Text("First paragraph.\n\nSecond *paragraph*."),
                                new Block.Note("Small print.\nOn two lines."))),
                kind("quote", new Message(new Block.Quote(ANNA, "A door that closes.\n> and @everyone quiet"))),
                kind(
                        "buttons",
                        new Message(
                                new Block.Text("May this go on?"),
                                new Block.Buttons(
                                        new Block.Button(new Action("yes"), "Yes", Block.Style.PRIMARY),
                                        new Block.Button(new Action("later"), "Later"),
                                        new Block.Button(new Action("no"), "Stop", Block.Style.DANGER)))),
                kind(
                        "select",
                        new Message(new Block.Select(
                                new Action("days"),
                                "On which days",
                                List.of(
                                        new Block.Option("mon", "Monday", Optional.of("A fresh start")),
                                        new Block.Option("thu", "Thursday")),
                                List.of("mon", "thu"),
                                2))),
                kind(
                        "picture",
                        new Message(
                                new Block.Text("How it went"),
                                new Block.Picture(
                                        "mood.png", new Bytes(new byte[] {1, 2, 3}), "Mood rose from 3 to 4."))),
                kind(
                        "picture-alone",
                        new Message(
                                new Block.Picture("mood.png", new Bytes(new byte[] {1}), "Mood rose from 3 to 4."))),
                Map.entry(
                        "edit",
                        DiscordRenderer.render(Message.of("This one is closed."))
                                .toEdit()
                                .toData()),
                Map.entry("form", DiscordForms.modal(ChatAdapterContract.FORM).toData()),
                Map.entry("command", TendCommand.definition().toData()),
                Map.entry(
                        "not-saved",
                        Notices.notSaved(List.of("A *door* that closes."))
                                .toCreate()
                                .toData()));
    }

    private static Map.Entry<String, DataObject> kind(String name, Message message) {
        return Map.entry(
                name, DiscordRenderer.render(message).markedBy(KEY).toCreate().toData());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void each_kind_is_rendered_as_agreed(Map.Entry<String, DataObject> kind) throws IOException {
        Path golden = FOLDER.resolve(kind.getKey() + ".json");
        JsonNode rendered = JSON.readTree(kind.getValue().toString());
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, rendered.toPrettyString() + "\n");
        }

        assertThat(rendered).isEqualTo(JSON.readTree(golden.toFile()));
    }
}
