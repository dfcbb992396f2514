package dev.tend.slack;

import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.ReactionRemovedEvent;
import dev.tend.core.chat.ReactionChanged;

/**
 * Hears reactions on messages, but not Tend's own. A failure goes through to the servlet, which asks Slack to bring the
 * event again: a status other than 200 from here would be lost, as Bolt takes it for an event that nobody handled.
 */
final class SlackInboundReactions {
    private static final String ON_MESSAGE = "message";

    private final SlackInbound inbound;

    SlackInboundReactions(SlackInbound inbound) {
        this.inbound = inbound;
    }

    Response added(ReactionAddedEvent event, EventContext context) {
        ReactionAddedEvent.Item item = event.getItem();
        return ON_MESSAGE.equals(item.getType())
                ? hear(event.getUser(), item.getChannel(), item.getTs(), event.getReaction(), true, context)
                : context.ack();
    }

    Response removed(ReactionRemovedEvent event, EventContext context) {
        ReactionRemovedEvent.Item item = event.getItem();
        return ON_MESSAGE.equals(item.getType())
                ? hear(event.getUser(), item.getChannel(), item.getTs(), event.getReaction(), false, context)
                : context.ack();
    }

    private Response hear(String user, String channel, String ts, String name, boolean present, EventContext context) {
        SlackWorkspace workspace = inbound.workspace(context);
        if (workspace.botUser().equals(user)) {
            return context.ack();
        }
        inbound.listener()
                .onReaction(new ReactionChanged(
                        workspace.user(user), workspace.message(channel, ts), SlackEmoji.ofName(name), present));
        return context.ack();
    }
}
