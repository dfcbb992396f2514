package dev.tend.slack;

import java.util.Optional;

/** The workspaces that Tend is installed in. */
interface SlackWorkspaces {
    /** The workspace that owns a channel or user of Tend's. */
    Optional<SlackWorkspace> find(String id);

    /** The workspace that a request of Slack's is for, by the team it names. */
    Optional<SlackWorkspace> ofRequest(String team);
}
