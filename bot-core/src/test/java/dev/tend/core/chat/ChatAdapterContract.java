package dev.tend.core.chat;

import static dev.tend.core.chat.Deliveries.delivered;
import static dev.tend.core.chat.Deliveries.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What every chat adapter does, whichever platform it speaks to. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public interface ChatAdapterContract {
    Action ANSWER = new Action("answer:rk3Yb0zJSoS8Hf2bX1o0Qw:core-team/tm-4k7qx2");
    Action PICK = new Action("pick:rhythm");
    Message QUESTION = new Message(
            new Block.Heading("Make room to be real"),
            new Block.Text("When you are deep in a task, what helps you most?"),
            new Block.Buttons(new Block.Button(ANSWER, "Answer", Block.Style.PRIMARY)),
            new Block.Select(
                    PICK,
                    "How often",
                    List.of(new Block.Option("weekly", "Every week"), new Block.Option("monthly", "Every month")),
                    List.of("weekly"),
                    1),
            new Block.Note("Open until Thursday. No rush."));
    Form FORM = new Form(
            new Action("submit:rk3Yb0zJSoS8Hf2bX1o0Qw"),
            "Your answer",
            List.of("When you are deep in a task, what helps you most?", "Everyone here will see it, with your name."),
            List.of(new Form.Field(
                    "answer", "Your answer", Optional.of("One line is plenty."), Optional.empty(), 1000, true, true)),
            "Send");

    Stage openStage() throws Exception;

    @Test
    default void a_delivered_post_is_named_by_the_platform_and_seen_in_the_channel() throws Exception {
        try (Stage stage = openStage()) {
            MessageRef message = stage.posted(QUESTION);

            assertThat(message.channel()).isEqualTo(stage.channel());
            assertThat(message.message()).isNotBlank();
            assertThat(stage.channelTexts())
                    .singleElement()
                    .satisfies(text -> assertThat(text)
                            .contains(
                                    "Make room to be real",
                                    "When you are deep in a task",
                                    "Open until Thursday. No rush."));
        }
    }

    @Test
    default void a_repeat_delivers_nothing_new() throws Exception {
        try (Stage stage = openStage()) {
            Delivery post = new Delivery.Post(key(), new Destination.InChannel(stage.channel()), QUESTION);
            MessageRef first = delivered(stage.adapter().deliver(post, Attempt.FIRST));

            MessageRef again = delivered(stage.adapter().deliver(post, Attempt.REPEAT));

            assertThat(again).isEqualTo(first);
            assertThat(stage.channelTexts()).hasSize(1);
        }
    }

    @Test
    default void a_thread_keeps_what_belongs_to_a_message_under_it() throws Exception {
        try (Stage stage = openStage()) {
            MessageRef question = stage.posted(QUESTION);
            Destination thread = new Destination.InThread(question);

            delivered(stage.adapter()
                    .deliver(new Delivery.Post(key(), thread, Message.of("First reply.")), Attempt.FIRST));
            delivered(stage.adapter()
                    .deliver(new Delivery.Post(key(), thread, Message.of("Second reply.")), Attempt.FIRST));

            assertThat(stage.threadTexts(question)).containsExactly("First reply.", "Second reply.");
            assertThat(stage.channelTexts()).hasSize(1);
        }
    }

    @Test
    default void a_direct_message_reaches_that_user_alone() throws Exception {
        try (Stage stage = openStage()) {
            Destination direct = new Destination.ToUser(stage.user());

            delivered(stage.adapter()
                    .deliver(new Delivery.Post(key(), direct, Message.of("A quiet word.")), Attempt.FIRST));

            assertThat(stage.directTexts(stage.user())).containsExactly("A quiet word.");
            assertThat(stage.directTexts(stage.otherUser())).isEmpty();
            assertThat(stage.channelTexts()).isEmpty();
        }
    }

    @Test
    default void an_edit_changes_the_message_in_its_place() throws Exception {
        try (Stage stage = openStage()) {
            MessageRef question = stage.posted(QUESTION);
            Delivery edit = new Delivery.Edit(key(), question, Message.of("This one is closed. Thank you."));

            MessageRef edited = delivered(stage.adapter().deliver(edit, Attempt.FIRST));

            assertThat(edited).isEqualTo(question);
            assertThat(stage.channelTexts()).containsExactly("This one is closed. Thank you.");
        }
    }

    @Test
    default void a_quote_says_who_wrote_it_and_what() throws Exception {
        try (Stage stage = openStage()) {
            stage.posted(new Message(new Block.Quote(stage.user(), "A door that closes.")));

            assertThat(stage.channelTexts())
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("A door that closes."));
        }
    }

    @Test
    default void a_slash_command_is_heard_with_who_where_and_what() throws Exception {
        try (Stage stage = openStage()) {
            stage.listener().answerWith(new Reply.Ephemeral(Message.of("Here is how it stands.")));

            String shown = stage.type("status");

            assertThat(stage.listener().heard())
                    .containsExactly(new SlashCommandInvoked(stage.user(), stage.channel(), "status"));
            assertThat(shown).contains("Here is how it stands.");
            assertThat(stage.channelTexts()).isEmpty();
        }
    }

    @Test
    default void a_pressed_button_brings_its_action_back() throws Exception {
        try (Stage stage = openStage()) {
            MessageRef message = stage.posted(QUESTION);
            stage.listener().answerWith(new Reply.Ephemeral(Message.of("Noted, thank you.")));

            String shown = stage.press(message, ANSWER);

            assertThat(stage.listener().heard()).containsExactly(new ButtonPressed(stage.user(), message, ANSWER));
            assertThat(shown).contains("Noted, thank you.");
            assertThat(stage.channelTexts()).hasSize(1);
        }
    }

    @Test
    default void a_choice_brings_its_action_and_values_back() throws Exception {
        try (Stage stage = openStage()) {
            MessageRef message = stage.posted(QUESTION);

            stage.choose(message, PICK, List.of("monthly"));

            assertThat(stage.listener().heard())
                    .containsExactly(new OptionsChosen(stage.user(), message, PICK, List.of("monthly")));
        }
    }

    @Test
    default void a_form_opens_with_its_words_and_brings_back_what_was_written() throws Exception {
        try (Stage stage = openStage()) {
            MessageRef message = stage.posted(QUESTION);
            stage.listener().answerWith(new Reply.OpenForm(FORM));

            String opened = stage.press(message, ANSWER);

            assertThat(opened).contains("Your answer", "Everyone here will see it, with your name.");

            String shown = stage.submit(message, ANSWER, FORM, Map.of("answer", "A door that closes."));

            assertThat(stage.listener().heard())
                    .contains(new FormSubmitted(
                            stage.user(), stage.channel(), FORM.action(), Map.of("answer", "A door that closes.")));
            assertThat(shown).doesNotContain("A door that closes.");
            assertThat(stage.channelTexts()).hasSize(1);
        }
    }

    @Test
    default void a_form_with_mistakes_says_what_is_wrong() throws Exception {
        try (Stage stage = openStage()) {
            MessageRef message = stage.posted(QUESTION);
            stage.listener().answerWith(new Reply.OpenForm(FORM));
            stage.press(message, ANSWER);
            stage.listener().answerWith(new Reply.FieldErrors(Map.of("answer", "Please write at least one word.")));

            String shown = stage.submit(message, ANSWER, FORM, Map.of("answer", "?"));

            assertThat(shown).contains("Please write at least one word.");
        }
    }

    @Test
    default void a_reaction_is_heard_when_it_comes_and_when_it_goes() throws Exception {
        try (Stage stage = openStage()) {
            MessageRef message = stage.posted(QUESTION);

            stage.react(stage.user(), message, "✅", true);
            stage.react(stage.user(), message, "✅", false);

            assertThat(stage.listener().heard())
                    .containsExactly(
                            new ReactionChanged(stage.user(), message, "✅", true),
                            new ReactionChanged(stage.user(), message, "✅", false));
        }
    }

    @Test
    default void the_bot_does_not_hear_itself() throws Exception {
        try (Stage stage = openStage()) {
            MessageRef message = stage.posted(QUESTION);

            stage.react(stage.bot(), message, "✅", true);
            stage.react(stage.user(), message, "🌱", true);

            assertThat(stage.listener().heard())
                    .containsExactly(new ReactionChanged(stage.user(), message, "🌱", true));
        }
    }

    @Test
    default void markup_and_mentions_in_text_stay_text() throws Exception {
        String sly = "<!channel> @everyone *bold* _lean_ `code` [a](https://example.org) <@U1> & so on";
        try (Stage stage = openStage()) {
            stage.posted(new Message(new Block.Text(sly), new Block.Quote(stage.user(), sly)));

            assertThat(stage.channelTexts())
                    .singleElement()
                    .satisfies(text -> assertThat(text.split("so on", -1))
                            .as("the text as a person reads it, twice")
                            .hasSize(3));
            assertThat(stage.channelTexts().get(0)).contains(sly);
        }
    }

    @Test
    default void words_are_given_back_when_nothing_could_be_saved() throws Exception {
        try (Stage stage = openStage()) {
            MessageRef message = stage.posted(QUESTION);
            stage.listener().answerWith(new Reply.OpenForm(FORM));
            stage.press(message, ANSWER);
            stage.listener().fail();

            String shown = stage.submit(message, ANSWER, FORM, Map.of("answer", "A door that closes."));

            assertThat(shown).contains("A door that closes.").containsIgnoringCase("not saved");
            assertThat(stage.channelTexts()).hasSize(1);
        }
    }

    @Test
    default void closing_twice_does_nothing_more() throws Exception {
        try (Stage stage = openStage()) {
            stage.adapter().close();

            stage.adapter().close();

            assertThat(stage.listener().heard()).isEmpty();
        }
    }
}
