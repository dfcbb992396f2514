package dev.tend.slack;

import static dev.tend.core.chat.ChatAdapterContract.ANSWER;
import static dev.tend.core.chat.ChatAdapterContract.FORM;
import static dev.tend.core.chat.ChatAdapterContract.QUESTION;
import static dev.tend.core.chat.Deliveries.delivered;
import static dev.tend.core.chat.Deliveries.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.tend.core.chat.Action;
import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.CompletionAsked;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.Destination;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.OptionsChosen;
import dev.tend.core.chat.Reply;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one user sees of what they did, and who else sees it: nobody. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackRepliesTest {
    private static final Message DONE = Message.of("Done, thank you.");

    @Test
    void an_update_never_replaces_what_all_can_see() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            MessageRef question = stage.posted(QUESTION);
            List<String> before = stage.channelTexts();
            stage.listener().answerWith(new Reply.Update(DONE));

            assertThat(stage.press(question, ANSWER)).contains("Done, thank you.");
            assertThat(stage.channelTexts()).isEqualTo(before);
        }
    }

    @Test
    void an_update_replaces_a_direct_message() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            Delivery nudge = new Delivery.Post(key(), new Destination.ToUser(stage.user()), QUESTION);
            MessageRef message = delivered(stage.adapter().deliver(nudge, Attempt.FIRST));
            stage.listener().answerWith(new Reply.Update(DONE));

            stage.press(message, ANSWER);

            assertThat(stage.directTexts(stage.user())).containsExactly("Done, thank you.");
        }
    }

    @Test
    void an_update_replaces_an_ephemeral_message_also_after_a_form() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            JsonObject ephemeral = FakeAnswer.json("{'ts':'1763888400.000900'}");
            JsonObject button = FakeAnswer.json(
                    "{'type':'button','action_id':'edit','text':{'type':'plain_text','text':'Edit','emoji':false}}");
            stage.listener().answerWith(new Reply.OpenForm(FORM));
            stage.click(ephemeral, "room", true, SlackPayloads.pressed(button, "b0"));
            stage.listener().answerWith(new Reply.Update(DONE));

            assertThat(stage.send(Map.of("answer", "A door."))).contains("Done, thank you.");
            assertThat(stage.slack().lastResponse().get("replace_original").getAsBoolean())
                    .isTrue();
        }
    }

    @Test
    void a_form_opens_from_a_command_and_shows_its_reply_to_that_user_alone() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            stage.listener().answerWith(new Reply.OpenForm(FORM));
            assertThat(stage.type("answer")).contains("Your answer");
            stage.listener().answerWith(new Reply.Ephemeral(DONE));

            assertThat(stage.send(Map.of("answer", "A door."))).contains("Done, thank you.");
            assertThat(stage.channelTexts()).isEmpty();
        }
    }

    @Test
    void a_form_that_took_longer_than_its_address_lives_shows_the_reply_itself() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            MessageRef question = stage.posted(QUESTION);
            stage.listener().answerWith(new Reply.OpenForm(FORM));
            stage.press(question, ANSWER);
            stage.slack().forgetResponseUrls();
            stage.listener().answerWith(new Reply.Ephemeral(QUESTION));

            assertThat(stage.send(Map.of("answer", "A door."))).contains("When you are deep in a task");
        }
    }

    @Test
    void a_form_that_opens_too_late_is_said_so() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            MessageRef question = stage.posted(QUESTION);
            stage.listener().answerWith(new Reply.OpenForm(FORM));
            stage.slack().answerNext("views.open", FakeAnswer.refused("trigger_expired"));

            assertThat(stage.press(question, ANSWER)).contains("could not be opened");
        }
    }

    @Test
    void an_error_for_no_field_stands_under_the_first() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            stage.listener().answerWith(new Reply.OpenForm(FORM));
            stage.type("answer");
            stage.listener().answerWith(new Reply.FieldErrors(Map.of("other", "Something is missing.")));

            assertThat(stage.send(Map.of())).contains("Something is missing.");
        }
    }

    @Test
    void what_could_not_be_saved_is_said_so_with_the_words_that_were_typed() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            MessageRef question = stage.posted(QUESTION);
            stage.listener().fail();

            assertThat(stage.type("thanks for the <door>")).contains("not saved", "/tend thanks for the <door>");
            assertThat(stage.press(question, ANSWER)).contains("not saved");
            assertThat(stage.choose(question, new Action("pick:rhythm"), List.of("monthly")))
                    .contains("not saved");
        }
    }

    @Test
    void a_reaction_that_could_not_be_saved_is_asked_for_again() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            stage.listener().fail();

            String reaction = SlackPayloads.reaction(SlackStage.ADA, "1.2", "star", true);

            assertThat(stage.door().send(SlackPayloads.JSON, reaction).statusCode())
                    .isEqualTo(503);
        }
    }

    @Test
    void several_choices_come_back_together() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            Action days = new Action("days");
            List<Block.Option> options = List.of(
                    new Block.Option("mon", "Monday"),
                    new Block.Option("tue", "Tuesday"),
                    new Block.Option("wed", "Wednesday"));
            MessageRef message = stage.posted(new Message(new Block.Select(days, "Days", options, List.of("mon"), 3)));

            stage.choose(message, days, List.of("tue", "wed"));

            assertThat(stage.listener().heard())
                    .containsExactly(new OptionsChosen(stage.user(), message, days, List.of("tue", "wed")));
        }
    }

    @Test
    void nothing_is_sent_to_an_address_that_is_not_slacks() throws Exception {
        try (SlackStage stage = SlackStage.open();
                FakeSlack elsewhere = new FakeSlack(0)) {
            stage.listener().answerWith(new Reply.Ephemeral(DONE));
            for (String url : List.of(
                    elsewhere.issueResponseUrl("x"),
                    stage.slack().origin().toString().replace("http://", "http://slack@") + "/actions/1",
                    "file:///etc/passwd",
                    "no address")) {
                JsonObject click = click();
                click.addProperty("response_url", url);

                assertThat(post(stage, click).statusCode()).isEqualTo(200);
            }

            assertThat(stage.slack().shown()).isEmpty();
            assertThat(elsewhere.shown()).isEmpty();
        }
    }

    @Test
    void suggestions_are_given_for_what_is_typed() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            stage.listener().answerWith(new Reply.Choices(List.of(new Block.Option("a1", "Appreciation"))));
            JsonObject typed = SlackPayloads.interaction("block_suggestion", SlackStage.ADA);
            typed.addProperty("action_id", "practice");
            typed.addProperty("block_id", "b0");
            typed.addProperty("value", "app");
            typed.add("channel", FakeAnswer.json("{'id':'C0ROOM','name':'room'}"));

            HttpResponse<String> answer = post(stage, typed);

            assertThat(stage.listener().heard())
                    .containsExactly(new CompletionAsked(stage.user(), stage.channel(), "app"));
            assertThat(JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonArray("options"))
                    .singleElement()
                    .satisfies(option -> assertThat(option.toString()).contains("Appreciation", "a1"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'event_callback','team_id':'T0TEND','event':{'type':'app_mention','user':'U0ADA','text':'secret'}}",
                "{'type':'event_callback','team_id':'T0TEND','event':{'type':'of_the_future','user':'U0ADA'}}",
                "{'type':'event_of_the_future','text':'secret'}",
                "{'no':'type'}",
                "{broken",
            })
    void an_event_that_nobody_handles_is_acknowledged(String event) throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            HttpResponse<String> answer = stage.door().send(SlackPayloads.JSON, event.replace('\'', '"'));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(stage.listener().heard()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"view_closed", "shortcut", "message_action", "view_submission", "of_the_future"})
    void an_interaction_that_nobody_handles_is_acknowledged(String type) throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            JsonObject payload = SlackPayloads.interaction(type, SlackStage.ADA);
            payload.addProperty("callback_id", "foreign");
            payload.add(
                    "view",
                    FakeAnswer.json("{'type':'modal','callback_id':'foreign','private_metadata':'','blocks':[]}"));

            assertThat(post(stage, payload).statusCode()).isEqualTo(200);
            assertThat(stage.listener().heard()).isEmpty();
        }
    }

    @Test
    void a_click_outside_of_messages_is_acknowledged() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            JsonObject click = click();
            click.add("container", FakeAnswer.json("{'type':'view','view_id':'V1'}"));
            click.remove("channel");

            assertThat(post(stage, click).statusCode()).isEqualTo(200);
            assertThat(stage.listener().heard()).isEmpty();
        }
    }

    @Test
    void slack_is_told_its_challenge() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            String challenge = "{\"token\":\"t\",\"challenge\":\"3eZbrw1aB\",\"type\":\"url_verification\"}";

            assertThat(stage.door().send(SlackPayloads.JSON, challenge).body()).isEqualTo("3eZbrw1aB");
        }
    }

    private static JsonObject click() {
        JsonObject button = FakeAnswer.json("{'action_id':'a','text':{'type':'plain_text','text':'A'}}");
        JsonObject message = FakeAnswer.json("{'ts':'1.2'}");
        message.add("blocks", new JsonArray());
        return SlackPayloads.blockActions(SlackStage.ADA, message, "room", false, SlackPayloads.pressed(button, "b0"));
    }

    private static HttpResponse<String> post(SlackStage stage, JsonObject payload) {
        return stage.door().send(SlackPayloads.FORM, SlackPayloads.payload(payload));
    }
}
