package dev.tend.slack;

import com.slack.api.bolt.context.Context;
import dev.tend.core.chat.ChatListener;

/** What all kinds of events need: who listens, and the ways to answer. */
record SlackInbound(
        ChatListener listener,
        SlackWorkspaces workspaces,
        SlackRenderer renderer,
        SlackForms forms,
        SlackResponses responses) {

    /** The workspace that {@link KnownWorkspaces} found for a request. */
    SlackWorkspace workspace(Context context) {
        return workspaces
                .find(context.getTeamId())
                .orElseThrow(() -> new IllegalStateException("A request got here for no workspace of Tend's."));
    }
}
