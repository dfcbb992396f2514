package dev.tend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import dev.tend.core.chat.Action;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.Bytes;
import dev.tend.core.chat.ChatAdapterContract;
import dev.tend.core.chat.Form;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.UserRef;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of message as Slack gets it. Run with {@code -Dgolden.write=true} to write the files anew, and read the difference. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackRendererTest {
    private static final Gson SLACK = GsonFactory.createSnakeCase();
    private static final Gson PRETTY =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
    private static final UserRef ADA = new UserRef(SlackAdapter.SLACK, FakeSlack.TEAM, "U0ADA");
    private static final SlackNames NAMES = user -> Optional.of("Ada <3");
    private static final String SLY = "<!channel> @here *bold* :tada: <@U1> & so on";

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of("question", ChatAdapterContract.QUESTION),
                Arguments.of(
                        "quotes",
                        new Message(
                                new Block.Heading("What you said"),
                                new Block.Quote(ADA, "A door that closes.\nAnd tea."),
                                new Block.Quote(ADA, SLY))),
                Arguments.of("sly-text", new Message(new Block.Heading(SLY), new Block.Text(SLY), new Block.Note(SLY))),
                Arguments.of(
                        "buttons",
                        new Message(
                                new Block.Text("Keep it?"),
                                new Block.Buttons(
                                        new Block.Button(new Action("keep"), "Keep", Block.Style.PRIMARY),
                                        new Block.Button(new Action("later"), "Later"),
                                        new Block.Button(new Action("delete"), "Delete", Block.Style.DANGER)))),
                Arguments.of(
                        "selects",
                        new Message(
                                select(1, List.of("a")),
                                select(2, List.of("a", "b")),
                                select(1, List.of()),
                                select(2, List.of()))),
                Arguments.of(
                        "picture",
                        new Message(new Block.Picture(
                                "pulse.png", new Bytes(new byte[] {1}), "Four of six feel rested, two do not."))));
    }

    private static Block select(int most, List<String> chosen) {
        List<Block.Option> options = List.of(
                new Block.Option("a", "Mornings", Optional.of("Before ten")), new Block.Option("b", "Evenings"));
        return new Block.Select(new Action("when:" + most), "When", options, chosen, most);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void a_message_looks_as_it_always_did(String name, Message message) throws Exception {
        SlackMessage rendered = new SlackRenderer(NAMES).render(message);
        JsonObject json = new JsonObject();
        json.addProperty("text", rendered.text());
        json.add("blocks", blocks(rendered));

        FakeConversations.requireAccepted(rendered.text(), blocks(rendered));
        matchesGolden(name, json);
    }

    @Test
    void a_form_looks_as_it_always_did() throws Exception {
        Form form = new Form(
                new Action("submit:1"),
                "Thank someone",
                List.of("Everyone here will see it, with your name."),
                List.of(
                        new Form.Field("who", "Who", Optional.empty(), Optional.of("Ada"), 80, false, true),
                        new Form.Field(
                                "what",
                                "What they did",
                                Optional.of("One line."),
                                Optional.empty(),
                                4_000,
                                true,
                                false)),
                "Send");
        FormOrigin origin = new FormOrigin("C0ROOM", Optional.of("https://hooks.slack.com/actions/1"), true);
        JsonObject view = SLACK.toJsonTree(SlackForms.view(form, origin)).getAsJsonObject();

        assertThat(SlackRules.brokenByView(view)).isEmpty();
        matchesGolden("form", view);
    }

    @Test
    void whoever_is_quoted_is_mentioned_only_where_their_name_is_not_known() {
        Message quote = new Message(new Block.Quote(ADA, "Tea."));

        assertThat(blocks(new SlackRenderer(NAMES).render(quote)).toString()).doesNotContain("U0ADA");
        assertThat(blocks(new SlackRenderer(SlackNames.MENTIONS).render(quote)).toString())
                .contains("\"type\":\"user\",\"user_id\":\"U0ADA\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 75, 76, 150, 151, 255, 2_000, 2_001, 3_000, 3_001, 6_001, 12_000})
    void texts_of_any_length_fit_and_lose_nothing(int length) {
        for (String character : List.of("x", "👩‍👩‍👧‍👦", "e\u0301", "ש", "ab ", "line\n")) {
            String text = character
                    .repeat(length / character.length() + 1)
                    .substring(0, length)
                    .strip();
            Message message = new Message(
                    new Block.Heading(text),
                    new Block.Text(text),
                    new Block.Quote(ADA, text),
                    new Block.Note(text),
                    new Block.Buttons(new Block.Button(new Action("a"), text)),
                    new Block.Select(
                            new Action("b"),
                            "Pick",
                            List.of(new Block.Option("v", text, Optional.of(text))),
                            List.of("v"),
                            1));

            SlackMessage rendered = new SlackRenderer(NAMES).render(message);

            FakeConversations.requireAccepted(rendered.text(), blocks(rendered));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {49, 50, 51, 200})
    void more_blocks_than_fit_are_shortened_with_a_mark_and_what_can_be_pressed_stays(int texts) {
        Block.Buttons last = new Block.Buttons(new Block.Button(new Action("a"), "Answer"));
        List<Block> blocks = Stream.concat(
                        IntStream.range(0, texts).<Block>mapToObj(i -> new Block.Text("Line " + i)), Stream.of(last))
                .toList();

        JsonArray rendered = blocks(new SlackRenderer(NAMES).render(new Message(blocks)));

        assertThat(rendered.size()).isEqualTo(Math.min(50, texts + 1));
        assertThat(rendered.get(rendered.size() - 1).toString()).contains("\"actions\"", "Answer");
        assertThat(rendered.toString().contains("…")).isEqualTo(texts >= 50);
    }

    @Test
    void a_text_that_is_blank_is_left_out() {
        SlackMessage rendered = new SlackRenderer(NAMES)
                .render(new Message(new Block.Heading(" "), new Block.Text(""), new Block.Note("Small.")));

        assertThat(rendered.text()).isEqualTo("Small.");
        assertThat(rendered.blocks()).hasSize(1);
    }

    private static JsonArray blocks(SlackMessage message) {
        return SLACK.toJsonTree(message.blocks()).getAsJsonArray();
    }

    private static void matchesGolden(String name, JsonObject rendered) throws Exception {
        Path golden = Path.of("src", "test", "resources", "golden", name + ".json");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, PRETTY.toJson(sorted(rendered)) + "\n");
        }
        assertThat(PRETTY.toJson(sorted(rendered)))
                .isEqualTo(Files.readString(golden).strip());
    }

    private static JsonElement sorted(JsonElement element) {
        if (element.isJsonArray()) {
            JsonArray array = new JsonArray();
            element.getAsJsonArray().forEach(one -> array.add(sorted(one)));
            return array;
        }
        if (!element.isJsonObject()) {
            return element;
        }
        JsonObject object = new JsonObject();
        element.getAsJsonObject().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> object.add(entry.getKey(), sorted(entry.getValue())));
        return JsonParser.parseString(object.toString());
    }
}
