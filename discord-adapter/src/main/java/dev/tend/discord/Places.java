package dev.tend.discord;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.Destination;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.UserRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Finds the channel that a destination is, opening a direct channel or a thread where there is none. Asked twice, it opens one. */
final class Places {
    private static final String NO_NAME = "Replies";
    private static final int THREAD_IS_THERE = 160004;

    /** Wrong kind of channel, may not open threads, too many of them: the words then go into the channel, as a reply. */
    private static final Set<Integer> NO_THREAD_HERE = Set.of(50001, 50013, 50024, 160006, 160007);

    private static final Set<Integer> MAY_NOT_READ = Set.of(50001, 50013);

    private final JDA jda;
    private final DiscordRest rest;

    Places(JDA jda, DiscordRest rest) {
        this.jda = jda;
        this.rest = rest;
    }

    Place of(Destination destination) {
        return destination.match(
                inChannel -> new Place(inChannel.channel()),
                toUser -> directWith(toUser.user()),
                inThread -> threadUnder(inThread.parent()));
    }

    private Place directWith(UserRef user) {
        DataObject recipient = DataObject.empty().put("recipient_id", user.user());
        DataObject channel = rest.send(Route.Self.CREATE_PRIVATE_CHANNEL.compile(), recipient, List.of());
        return new Place(Refs.directChannel(channel.getString("id")));
    }

    /** A thread has the id of the message it is under, so one that is there needs no look-up. */
    private Place threadUnder(MessageRef parent) {
        if (Refs.isDirect(parent.channel())) {
            return replyTo(parent);
        }
        Place thread = new Place(
                new ChannelRef(parent.channel().platform(), parent.channel().workspace(), parent.message()));
        if (jda.getThreadChannelById(parent.message()) != null) {
            return thread;
        }
        try {
            DataObject name = DataObject.empty().put("name", nameFor(parent));
            rest.send(threadRoute(parent), name, List.of());
            return thread;
        } catch (DiscordRest.Failed e) {
            if (e.code() == THREAD_IS_THERE) {
                return thread;
            }
            if (NO_THREAD_HERE.contains(e.code())) {
                return replyTo(parent);
            }
            throw e;
        }
    }

    private static Route.CompiledRoute threadRoute(MessageRef parent) {
        return Route.Channels.CREATE_THREAD_FROM_MESSAGE.compile(
                parent.channel().channel(), parent.message());
    }

    private static Place replyTo(MessageRef parent) {
        return new Place(parent.channel(), Optional.of(parent.message()));
    }

    private String nameFor(MessageRef parent) {
        try {
            DataObject message =
                    rest.get(Route.Messages.GET_MESSAGE.compile(parent.channel().channel(), parent.message()));
            String line = DiscordMarkdown.firstLineAsRead(message.getString("content", ""));
            return line.isBlank() ? NO_NAME : DiscordLimits.THREAD_NAME.fit(line);
        } catch (DiscordRest.Failed e) {
            if (MAY_NOT_READ.contains(e.code())) {
                return NO_NAME;
            }
            throw e;
        }
    }
}
