package dev.tend.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import dev.tend.core.chat.MessageRef;
import java.util.Optional;

/** A click in a message: what it was in, and how to answer whoever clicked. */
record SlackClick(
        SlackWorkspace workspace,
        String user,
        String channel,
        String ts,
        String trigger,
        Optional<String> responseUrl,
        Optional<String> thread,
        boolean inPrivate) {
    /** What Slack calls every direct message, whoever it is with. */
    private static final String DIRECT = "directmessage";

    /** Empty for a click outside of messages: in a modal or in the app's home. */
    static Optional<SlackClick> of(SlackWorkspace workspace, BlockActionPayload payload) {
        BlockActionPayload.Container container = payload.getContainer();
        if (container == null || container.getMessageTs() == null || payload.getChannel() == null) {
            return Optional.empty();
        }
        return Optional.of(new SlackClick(
                workspace,
                payload.getUser().getId(),
                payload.getChannel().getId(),
                container.getMessageTs(),
                payload.getTriggerId(),
                Optional.ofNullable(payload.getResponseUrl()),
                Optional.ofNullable(container.getThreadTs()),
                container.isEphemeral() || DIRECT.equals(payload.getChannel().getName())));
    }

    MessageRef message() {
        return workspace.message(channel, ts);
    }

    FormOrigin origin() {
        return new FormOrigin(channel, responseUrl, inPrivate);
    }
}
