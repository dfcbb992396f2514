package dev.tend.discord;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Platform;
import dev.tend.core.chat.UserRef;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/** Discord's ids as the core carries them. A channel's workspace is its server; direct
 * messages, which are in none, share one of their own, and so do users, who are in many. */
final class Refs {
    static final Platform DISCORD = new Platform("discord");
    private static final String DIRECT = "@dm";
    private static final String EVERYWHERE = "@everywhere";

    private Refs() {}

    static ChannelRef directChannel(String channelId) {
        return new ChannelRef(DISCORD, DIRECT, channelId);
    }

    static boolean isDirect(ChannelRef channel) {
        return channel.workspace().equals(DIRECT);
    }

    static UserRef user(Interaction interaction) {
        return user(interaction.getUser().getId());
    }

    /** A user is the same in every server and in direct messages, so that they are one person wherever they press a button. */
    static UserRef user(String userId) {
        return new UserRef(DISCORD, EVERYWHERE, userId);
    }

    static ChannelRef channel(Interaction interaction) {
        String channelId = interaction.getChannelId();
        if (channelId == null) {
            throw new IllegalStateException("Discord named no channel for interaction " + interaction.getId() + ".");
        }
        return new ChannelRef(DISCORD, workspace(interaction.getGuild()), channelId);
    }

    static MessageRef message(Interaction interaction, String messageId) {
        return new MessageRef(channel(interaction), messageId);
    }

    static String workspace(@Nullable Guild guild) {
        return guild == null ? DIRECT : guild.getId();
    }
}
