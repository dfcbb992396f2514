package dev.tend.discord;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.ReactionChanged;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.events.message.react.GenericMessageReactionEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionAddEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** A person put an emoji on a message in a server, or took it back. Bots, and pictures that a server made itself, are not heard. */
final class ReactionInbound extends ListenerAdapter {
    private static final Pattern VARIATION_SELECTORS = Pattern.compile("[\\uFE0E\\uFE0F]");

    private final ChatListener listener;
    private final Turns turns;

    ReactionInbound(ChatListener listener, Turns turns) {
        this.listener = listener;
        this.turns = turns;
    }

    @Override
    public void onMessageReactionAdd(MessageReactionAddEvent event) {
        changed(event, true);
    }

    @Override
    public void onMessageReactionRemove(MessageReactionRemoveEvent event) {
        changed(event, false);
    }

    private void changed(GenericMessageReactionEvent event, boolean present) {
        if (!event.isFromGuild() || isBot(event) || event.getEmoji().getType() != Emoji.Type.UNICODE) {
            return;
        }
        String server = event.getGuild().getId();
        ReactionChanged changed = new ReactionChanged(
                Refs.user(event.getUserId()),
                new MessageRef(
                        new ChannelRef(Refs.DISCORD, server, event.getChannel().getId()), event.getMessageId()),
                VARIATION_SELECTORS.matcher(event.getEmoji().getName()).replaceAll(""),
                present);
        turns.hear("reaction", () -> listener.onReaction(changed));
    }

    private static boolean isBot(GenericMessageReactionEvent event) {
        User user = event.getUser();
        return event.getUserIdLong() == event.getJDA().getSelfUser().getIdLong() || (user != null && user.isBot());
    }
}
