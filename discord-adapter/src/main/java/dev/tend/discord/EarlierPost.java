package dev.tend.discord;

import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.DeliveryResult.Delivered;
import dev.tend.core.chat.DeliveryResult.Rejected;
import dev.tend.core.chat.DeliveryResult.Unproven;
import dev.tend.core.chat.MessageRef;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.TimeUtil;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Looks on Discord for what an earlier attempt at a post may have left there. A message with buttons is known by its
 * {@link DeliveryMark}. One that has no room for a mark, or whose mark Discord did not keep, is looked for by its own words: found
 * fresh, it is the one; found old, nobody can say whether it is the one or its like from last week.
 */
final class EarlierPost {
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 3;
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final JDA jda;
    private final DiscordRest rest;
    private final InstantSource clock;

    EarlierPost(JDA jda, DiscordRest rest, InstantSource clock) {
        this.jda = jda;
        this.rest = rest;
        this.clock = clock;
    }

    /** How the post ended if that can be told; empty if it is certainly not there. */
    Optional<DeliveryResult> find(Delivery.Post post, Rendered rendered, Place place) {
        if (!historyIsReadable(place)) {
            return Optional.of(new Unproven("What was said in the channel cannot be read."));
        }
        try {
            return search(new Likeness(DeliveryMark.of(post.key()), rendered.content()), place);
        } catch (DiscordRest.Failed e) {
            boolean gone = e.ending() instanceof Rejected rejected
                    && rejected.cause() != DeliveryResult.Cause.NOT_ALLOWED
                    && rejected.cause() != DeliveryResult.Cause.OUR_FAULT;
            return Optional.of(gone ? e.ending() : new Unproven("The channel could not be searched."));
        }
    }

    /** Without the permission Discord answers with an empty list and no error, which would pass for a proof. */
    private boolean historyIsReadable(Place place) {
        GuildChannel channel = jda.getGuildChannelById(place.channel().channel());
        return channel == null || channel.getGuild().getSelfMember().hasPermission(channel, Permission.MESSAGE_HISTORY);
    }

    private Optional<DeliveryResult> search(Likeness likeness, Place place) {
        boolean sawItsLike = false;
        String before = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            DataArray messages = rest.list(route(place, before));
            for (int i = 0; i < messages.length(); i++) {
                DataObject message = messages.getObject(i);
                before = message.getString("id");
                if (!isOurs(message) || !likeness.fits(message)) {
                    continue;
                }
                if (likeness.isCertain(message) || isFresh(before)) {
                    return Optional.of(new Delivered(new MessageRef(place.channel(), before)));
                }
                sawItsLike = true;
            }
            if (messages.length() < PAGE) {
                break;
            }
        }
        return sawItsLike
                ? Optional.of(new Unproven("A message with the same words is there, perhaps an earlier one."))
                : Optional.empty();
    }

    private static Route.CompiledRoute route(Place place, String before) {
        Route.CompiledRoute route = Route.Messages.GET_MESSAGE_HISTORY
                .compile(place.channel().channel())
                .withQueryParams("limit", Integer.toString(PAGE));
        return before.isEmpty() ? route : route.withQueryParams("before", before);
    }

    private boolean isOurs(DataObject message) {
        return message.getObject("author")
                .getString("id")
                .equals(jda.getSelfUser().getId());
    }

    private boolean isFresh(String messageId) {
        Instant sent =
                TimeUtil.getTimeCreated(Long.parseUnsignedLong(messageId)).toInstant();
        return sent.isAfter(clock.instant().minus(FRESH));
    }

    /** What the message that is looked for would look like. */
    private record Likeness(DeliveryMark mark, String words) {
        boolean isCertain(DataObject message) {
            return mark.isOn(message);
        }

        boolean fits(DataObject message) {
            return isCertain(message)
                    || (!DeliveryMark.isOnAny(message)
                            && message.getString("content", "").equals(words));
        }
    }
}
