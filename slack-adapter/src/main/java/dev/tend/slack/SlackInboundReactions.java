package dev.tend.slack;

import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.ReactionRemovedEvent;
import dev.tend.core.chat.ReactionChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears reactions on messages, but not Tend's own. What could not be stored is refused, and Slack brings it again. */
final class SlackInboundReactions {
    private static final Logger log = LoggerFactory.getLogger(SlackInboundReactions.class);
    private static final String ON_MESSAGE = "message";
    private static final int COME_AGAIN = 503;

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
        try {
            inbound.listener()
                    .onReaction(new ReactionChanged(
                            workspace.user(user), workspace.message(channel, ts), SlackEmoji.ofName(name), present));
            return context.ack();
        } catch (RuntimeException failure) {
            log.error("slack=not_saved event=reaction user={} failure={}", user, Failures.describe(failure));
            return Response.error(COME_AGAIN);
        }
    }
}
