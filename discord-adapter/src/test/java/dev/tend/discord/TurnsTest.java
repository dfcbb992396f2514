package dev.tend.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.ButtonPressed;
import dev.tend.core.chat.ChatAdapterContract;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Reply;
import java.util.Collections;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What users are shown when things are slow, doubled, or wrong on our side. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TurnsTest {
    private static final int DEFERRED = 5;

    @Test
    void a_late_answer_takes_the_place_that_was_held_for_it() throws Exception {
        SlowListener slow = new SlowListener(new Reply.Ephemeral(Message.of("Noted, thank you.")));
        try (DiscordStage stage = new DiscordStage(slow)) {
            MessageRef question = stage.posted(ChatAdapterContract.QUESTION);

            String interaction = stage.pressed(question, ChatAdapterContract.ANSWER);

            assertThat(stage.first(interaction).getInt("type")).isEqualTo(DEFERRED);
            slow.goOn();
            assertThat(stage.shown(interaction)).isEqualTo("Noted, thank you.");
        }
    }

    @Test
    void a_form_that_comes_too_late_is_asked_for_once_more() throws Exception {
        SlowListener slow = new SlowListener(new Reply.OpenForm(ChatAdapterContract.FORM));
        try (DiscordStage stage = new DiscordStage(slow)) {
            MessageRef question = stage.posted(ChatAdapterContract.QUESTION);

            String interaction = stage.pressed(question, ChatAdapterContract.ANSWER);

            stage.first(interaction);
            slow.goOn();
            assertThat(stage.shown(interaction)).contains("press it once more");
        }
    }

    @Test
    void a_slow_engine_does_not_hold_up_the_gateway() throws Exception {
        SlowListener slow = new SlowListener(new Reply.Ack());
        try (DiscordStage stage = new DiscordStage(slow)) {
            MessageRef question = stage.posted(ChatAdapterContract.QUESTION);

            List<String> interactions = Collections.nCopies(300, question).stream()
                    .map(message -> stage.pressed(message, ChatAdapterContract.ANSWER))
                    .toList();

            String last = interactions.get(interactions.size() - 1);
            assertThat(stage.shown(last)).as("told at once, as nobody is free").contains("not saved");
            slow.goOn();
            assertThat(stage.first(interactions.get(0)).getInt("type")).isPositive();
        }
    }

    @Test
    void an_interaction_that_is_told_twice_has_one_effect() throws Exception {
        try (DiscordStage stage = new DiscordStage()) {
            MessageRef question = stage.posted(ChatAdapterContract.QUESTION);

            String interaction = stage.pressed(question, ChatAdapterContract.ANSWER);
            stage.first(interaction);
            stage.tellAgain();
            stage.press(question, ChatAdapterContract.ANSWER);

            assertThat(stage.listener().heard())
                    .containsExactlyElementsOf(Collections.nCopies(
                            2, new ButtonPressed(stage.user(), question, ChatAdapterContract.ANSWER)));
        }
    }

    @Test
    void an_answer_that_cannot_be_shown_is_not_met_with_silence() throws Exception {
        Block.Buttons row = new Block.Buttons(new Block.Button(ChatAdapterContract.ANSWER, "Answer"));
        try (DiscordStage stage = new DiscordStage()) {
            MessageRef question = stage.posted(ChatAdapterContract.QUESTION);
            stage.listener().answerWith(new Reply.Ephemeral(new Message(Collections.nCopies(6, row))));

            DataObject answer = stage.first(stage.pressed(question, ChatAdapterContract.ANSWER));

            assertThat(answer.getObject("data").getString("content")).contains("You were heard");
        }
    }
}
