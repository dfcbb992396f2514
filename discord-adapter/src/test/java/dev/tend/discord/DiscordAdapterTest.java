package dev.tend.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.CompletionAsked;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.RemoteAdapterContract;
import dev.tend.core.chat.Reply;
import dev.tend.core.chat.SlashCommandInvoked;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiscordAdapterTest implements RemoteAdapterContract {
    @Override
    public DiscordStage openStage() throws Exception {
        return new DiscordStage();
    }

    @Test
    void no_privileged_intent_is_asked_for() throws Exception {
        try (DiscordStage stage = openStage()) {
            int guildsAndReactions = 1 | 1 << 10;

            assertThat(stage.gateway().identified())
                    .singleElement()
                    .satisfies(
                            identity -> assertThat(identity.getInt("intents")).isEqualTo(guildsAndReactions));
        }
    }

    @Test
    void a_subcommand_and_its_option_become_the_words_of_the_command() throws Exception {
        try (DiscordStage stage = openStage()) {
            stage.listener().answerWith(new Reply.Ephemeral(Message.of("Here it is.")));

            stage.type("run trust");

            assertThat(stage.listener().heard())
                    .containsExactly(new SlashCommandInvoked(stage.user(), stage.channel(), "run trust"));
        }
    }

    @Test
    void suggestions_come_while_a_command_is_typed() throws Exception {
        try (DiscordStage stage = openStage()) {
            stage.listener().answerWith(new Reply.Choices(List.of(new Block.Option("run trust", "Trust in the team"))));

            DataObject choice = stage.complete("run tr").getObject(0);

            assertThat(stage.listener().heard())
                    .containsExactly(new CompletionAsked(stage.user(), stage.channel(), "run tr"));
            assertThat(choice.getString("name")).isEqualTo("Trust in the team");
            assertThat(choice.getString("value")).isEqualTo("trust");
        }
    }

    @Test
    void what_all_can_see_is_not_replaced_by_what_one_user_is_told() throws Exception {
        try (DiscordStage stage = openStage()) {
            MessageRef question = stage.posted(QUESTION);
            stage.listener().answerWith(new Reply.Update(Message.of("For your eyes only.")));

            DataObject answer = stage.first(stage.pressed(question, ANSWER));

            assertThat(answer.getInt("type")).as("a new message").isEqualTo(4);
            assertThat(answer.getObject("data").getInt("flags")).as("ephemeral").isEqualTo(64);
        }
    }

    @Test
    void long_words_that_were_not_saved_come_back_whole_in_a_file() throws Exception {
        try (DiscordStage stage = openStage()) {
            MessageRef question = stage.posted(QUESTION);
            stage.listener().fail();

            String shown = stage.submit(question, ANSWER, FORM, Map.of("answer", "so ".repeat(1300)));

            assertThat(shown).contains("not saved", "in the file");
        }
    }

    @Test
    void a_connection_that_breaks_is_resumed_and_nothing_is_missed() throws Exception {
        try (DiscordStage stage = openStage()) {
            MessageRef question = stage.posted(QUESTION);

            stage.gateway().askToReconnect();
            stage.react(stage.user(), question, "🌱", true);

            assertThat(stage.gateway().resumed()).isEqualTo(1);
            assertThat(stage.gateway().identified()).hasSize(1);
        }
    }
}
