package dev.tend.slack;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import com.slack.api.model.Message.Metadata;
import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.MessageRef;
import java.util.Map;
import java.util.Optional;

/** Brings deliveries to Slack: one attempt each, and an honest word on how it ended. */
final class SlackOutbound {
    private final SlackWeb web;
    private final SlackRenderer renderer;
    private final SlackPlaces places;
    private final SlackHistory history;

    SlackOutbound(SlackWeb web, SlackRenderer renderer, SlackPlaces places, SlackHistory history) {
        this.web = web;
        this.renderer = renderer;
        this.places = places;
        this.history = history;
    }

    DeliveryResult deliver(Delivery delivery, Attempt attempt) {
        try {
            Step step = delivery.match(post -> () -> post(post, attempt), edit -> () -> edit(edit));
            return new DeliveryResult.Delivered(step.take());
        } catch (SlackFailure failure) {
            return failure.ending();
        }
    }

    @FunctionalInterface
    private interface Step {
        MessageRef take() throws SlackFailure;
    }

    private MessageRef post(Delivery.Post post, Attempt attempt) throws SlackFailure {
        SlackPlaces.Place place = places.of(post.destination());
        Optional<MessageRef> there = attempt == Attempt.REPEAT ? history.find(place, post.key()) : Optional.empty();
        return there.isPresent() ? there.get() : send(post, place);
    }

    private MessageRef send(Delivery.Post post, SlackPlaces.Place place) throws SlackFailure {
        ChatPostMessageRequest request = request(post.key(), place, renderer.render(post.message()));
        history.attempted(post.key());
        ChatPostMessageResponse posted = web.call(place.workspace(), methods -> methods.chatPostMessage(request));
        return named(place.workspace(), posted.getChannel(), posted.getTs());
    }

    private static ChatPostMessageRequest request(DeliveryKey key, SlackPlaces.Place place, SlackMessage message) {
        return ChatPostMessageRequest.builder()
                .channel(place.channel())
                .threadTs(place.thread().orElse(null))
                .text(message.text())
                .blocks(message.blocks())
                .metadata(Metadata.builder()
                        .eventType(SlackHistory.EVENT_TYPE)
                        .eventPayload(Map.of(SlackHistory.KEY, key.value()))
                        .build())
                .mrkdwn(false)
                .parse("none")
                .linkNames(false)
                .unfurlLinks(false)
                .unfurlMedia(false)
                .build();
    }

    /** Edits are the same however often they are made, so a repeat needs no look first. */
    private MessageRef edit(Delivery.Edit edit) throws SlackFailure {
        SlackWorkspace workspace = places.workspace(edit.target().channel().workspace());
        SlackMessage message = renderer.render(edit.message());
        ChatUpdateResponse updated = web.call(
                workspace,
                methods -> methods.chatUpdate(
                        r -> r.channel(edit.target().channel().channel())
                                .ts(edit.target().message())
                                .text(SlackPlainText.cut(message.text(), SlackLimits.UPDATE_TEXT))
                                .blocks(message.blocks())
                                .parse("none")
                                .linkNames(false)));
        return named(workspace, updated.getChannel(), updated.getTs());
    }

    private static MessageRef named(SlackWorkspace workspace, String channel, String ts) throws SlackFailure {
        if (channel == null || ts == null) {
            throw SlackFailure.unproven("an answer without the message's name");
        }
        return workspace.message(channel, ts);
    }
}
