package dev.tend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whoever is quoted is shown by name and not called. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackProfilesTest {
    @Test
    void whoever_is_quoted_is_shown_by_name_and_looked_up_once() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            Message quotes = new Message(
                    new Block.Quote(stage.otherUser(), "Tea."), new Block.Quote(stage.otherUser(), "And a door."));

            stage.posted(quotes);
            stage.posted(quotes);

            assertThat(stage.channelTexts()).containsOnly("Ben <3\nTea.\nBen <3\nAnd a door.");
            assertThat(stage.slack().calls()).filteredOn("users.info"::equals).hasSize(1);
            assertThat(stage.slack().conversations().ledger())
                    .allSatisfy(message ->
                            assertThat(message.text() + message.blocks()).doesNotContain(SlackStage.BEN));
        }
    }

    @Test
    void a_name_that_may_not_be_looked_up_is_a_mention() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            stage.slack().conversations().hideNames();

            stage.posted(new Message(new Block.Quote(stage.user(), "Tea.")));

            assertThat(stage.channelTexts()).containsExactly("@U0ADA\nTea.");
        }
    }
}
