package dev.tend.slack;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.UserRef;

/**
 * A workspace that Tend is installed in.
 *
 * @param id Slack's id of the team
 * @param botUser who Tend is there
 */
record SlackWorkspace(String id, String botToken, String botUser) {
    UserRef user(String user) {
        return new UserRef(SlackAdapter.SLACK, id, user);
    }

    ChannelRef channel(String channel) {
        return new ChannelRef(SlackAdapter.SLACK, id, channel);
    }

    MessageRef message(String channel, String ts) {
        return new MessageRef(channel(channel), ts);
    }

    @Override
    public String toString() {
        return "SlackWorkspace[id=" + id + ", botToken=***, botUser=" + botUser + "]";
    }
}
