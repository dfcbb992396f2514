package dev.tend.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import java.util.Optional;

/**
 * The one workspace of an app that is not distributed. Every request is for it, even when it names another team: in a
 * channel shared with a second company, Slack names the team of whoever clicked.
 */
record SingleWorkspace(SlackWorkspace workspace) implements SlackWorkspaces {
    /** Asks Slack whose token this is. */
    static SingleWorkspace of(String botToken, SlackWeb web) {
        try {
            AuthTestResponse test = web.call(botToken, methods -> methods.authTest(r -> r));
            return new SingleWorkspace(new SlackWorkspace(test.getTeamId(), botToken, test.getUserId()));
        } catch (SlackFailure failure) {
            throw new IllegalStateException(
                    "Slack did not accept the bot token, or cannot be reached: " + failure.reason()
                            + ". Tend does not start in Slack.",
                    failure);
        }
    }

    @Override
    public Optional<SlackWorkspace> find(String id) {
        return Optional.of(workspace).filter(w -> w.id().equals(id));
    }

    @Override
    public Optional<SlackWorkspace> ofRequest(String team) {
        return Optional.of(workspace);
    }
}
