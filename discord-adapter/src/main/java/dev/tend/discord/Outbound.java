package dev.tend.discord;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.DeliveryResult.Cause;
import dev.tend.core.chat.DeliveryResult.Deferred;
import dev.tend.core.chat.DeliveryResult.Delivered;
import dev.tend.core.chat.DeliveryResult.Rejected;
import dev.tend.core.chat.DeliveryResult.Unproven;
import dev.tend.core.chat.MessageRef;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** Brings deliveries to Discord. Every attempt at a post carries the same nonce, by which Discord itself refuses a twin for some minutes. */
final class Outbound {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final DiscordRest rest;
    private final Places places;
    private final EarlierPost earlier;

    Outbound(JDA jda, InstantSource clock) {
        rest = new DiscordRest(jda);
        places = new Places(jda, rest);
        earlier = new EarlierPost(jda, rest, clock);
    }

    DeliveryResult deliver(Delivery delivery, Attempt attempt) {
        Rendered rendered;
        try {
            rendered = DiscordRenderer.render(delivery.message());
        } catch (IllegalArgumentException e) {
            return new Rejected(Cause.OUR_FAULT, "Discord cannot show such a message: its shape breaks a limit.");
        }
        return delivery.match(post -> post(post, attempt, rendered), edit -> edit(edit, rendered));
    }

    private DeliveryResult post(Delivery.Post post, Attempt attempt, Rendered rendered) {
        Place place;
        try {
            place = places.of(post.destination());
        } catch (DiscordRest.Failed e) {
            return nothingSentNow(e.ending(), attempt);
        }
        Optional<DeliveryResult> found =
                attempt == Attempt.REPEAT ? earlier.find(post, rendered, place) : Optional.empty();
        return found.orElseGet(() -> create(post, rendered.markedBy(post.key()), place));
    }

    /** Whatever became of the call that failed, the post itself did not go out by it. */
    private static DeliveryResult nothingSentNow(DeliveryResult ending, Attempt attempt) {
        if (ending instanceof Unproven unproven) {
            return attempt == Attempt.FIRST ? new Deferred(SOON, unproven.reason()) : unproven;
        }
        if (ending instanceof Deferred deferred && attempt == Attempt.REPEAT) {
            return new Unproven(deferred.reason());
        }
        return ending;
    }

    private DeliveryResult create(Delivery.Post post, Rendered rendered, Place place) {
        try (MessageCreateData data = rendered.toCreate()) {
            DataObject body = data.toData().put("nonce", post.key().value()).put("enforce_nonce", true);
            place.replyTo().ifPresent(parent -> body.put("message_reference", reference(parent)));
            Route.CompiledRoute route =
                    Route.Messages.SEND_MESSAGE.compile(place.channel().channel());
            return delivered(place.channel(), rest.send(route, body, data.getFiles()));
        } catch (DiscordRest.Failed e) {
            return e.ending();
        }
    }

    /** A reply to a message that was deleted meanwhile stays a message of its own. */
    private static DataObject reference(String parent) {
        return DataObject.empty().put("message_id", parent).put("fail_if_not_exists", false);
    }

    /** Replaces the whole message, so that it may be done twice. */
    private DeliveryResult edit(Delivery.Edit edit, Rendered rendered) {
        ChannelRef channel = edit.target().channel();
        try (MessageEditData data = rendered.toEdit()) {
            Route.CompiledRoute route = Route.Messages.EDIT_MESSAGE.compile(
                    channel.channel(), edit.target().message());
            return delivered(channel, rest.send(route, data.toData(), data.getFiles()));
        } catch (DiscordRest.Failed e) {
            return e.ending();
        }
    }

    private static DeliveryResult delivered(ChannelRef channel, DataObject message) {
        return new Delivered(new MessageRef(channel, message.getString("id")));
    }
}
