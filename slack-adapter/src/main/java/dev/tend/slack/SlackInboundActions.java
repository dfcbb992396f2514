package dev.tend.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.tend.core.chat.Action;
import dev.tend.core.chat.ButtonPressed;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.OptionsChosen;
import dev.tend.core.chat.Reply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears buttons and menus in messages. */
final class SlackInboundActions implements BlockActionHandler {
    private static final Logger log = LoggerFactory.getLogger(SlackInboundActions.class);

    private final SlackInbound inbound;

    SlackInboundActions(SlackInbound inbound) {
        this.inbound = inbound;
    }

    @Override
    public Response apply(BlockActionRequest request, ActionContext context) {
        BlockActionPayload payload = request.getPayload();
        Optional<SlackClick> click = SlackClick.of(inbound.workspace(context), payload);
        return click.map(c -> hear(c, payload.getActions().get(0))).orElseGet(context::ack);
    }

    private Response hear(SlackClick click, BlockActionPayload.Action action) {
        Replies replies = new Replies(click);
        try {
            return tell(click, action).map(reply -> reply.match(replies)).orElseGet(Response::ok);
        } catch (RuntimeException failure) {
            log.error(
                    "slack=not_saved event={} user={} failure={}",
                    action.getType(),
                    click.user(),
                    Failures.describe(failure));
            return replies.shown(SlackTexts.LOST);
        }
    }

    private Optional<Reply> tell(SlackClick click, BlockActionPayload.Action action) {
        return switch (action.getType()) {
            case ButtonElement.TYPE ->
                Optional.of(inbound.listener()
                        .onButton(new ButtonPressed(
                                click.workspace().user(click.user()),
                                click.message(),
                                new Action(action.getActionId()))));
            case StaticSelectElement.TYPE, MultiStaticSelectElement.TYPE ->
                Optional.of(inbound.listener()
                        .onOptions(new OptionsChosen(
                                click.workspace().user(click.user()),
                                click.message(),
                                new Action(action.getActionId()),
                                chosen(action))));
            default -> Optional.empty();
        };
    }

    private static List<String> chosen(BlockActionPayload.Action action) {
        return Stream.concat(
                        Stream.ofNullable(action.getSelectedOption()),
                        Stream.ofNullable(action.getSelectedOptions()).flatMap(List::stream))
                .map(BlockActionPayload.Action.SelectedOption::getValue)
                .toList();
    }

    private final class Replies implements Reply.Cases<Response> {
        private final SlackClick click;

        Replies(SlackClick click) {
            this.click = click;
        }

        private Response shown(Message message) {
            inbound.responses().showNew(click.responseUrl(), inbound.renderer().render(message), click.thread());
            return Response.ok();
        }

        @Override
        public Response ack(Reply.Ack ack) {
            return Response.ok();
        }

        @Override
        public Response ephemeral(Reply.Ephemeral ephemeral) {
            return shown(ephemeral.message());
        }

        /** What all can see stays as it is: only a message that this user alone sees is replaced. */
        @Override
        public Response update(Reply.Update update) {
            if (!click.inPrivate()) {
                return shown(update.message());
            }
            inbound.responses()
                    .showInPlace(click.responseUrl(), inbound.renderer().render(update.message()));
            return Response.ok();
        }

        @Override
        public Response openForm(Reply.OpenForm reply) {
            boolean open = inbound.forms().open(click.workspace(), click.trigger(), reply.form(), click.origin());
            return open ? Response.ok() : shown(SlackTexts.FORM_LATE);
        }

        @Override
        public Response fieldErrors(Reply.FieldErrors fieldErrors) {
            return ImpossibleReply.acknowledged("click", fieldErrors);
        }

        @Override
        public Response choices(Reply.Choices choices) {
            return ImpossibleReply.acknowledged("click", choices);
        }
    }
}
