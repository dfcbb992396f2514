package dev.tend.slack;

import dev.tend.core.chat.RemoteAdapterContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;

/** Slack keeps the contract of every chat. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackAdapterTest implements RemoteAdapterContract {
    @Override
    public RemoteStage openStage() throws Exception {
        return SlackStage.open();
    }
}
