package dev.tend.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.Reply;
import dev.tend.core.chat.SlashCommandInvoked;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears {@code /tend …} and answers in the acknowledgement itself. */
final class SlackInboundCommands implements SlashCommandHandler {
    private static final Logger log = LoggerFactory.getLogger(SlackInboundCommands.class);

    private final SlackInbound inbound;

    SlackInboundCommands(SlackInbound inbound) {
        this.inbound = inbound;
    }

    @Override
    public Response apply(SlashCommandRequest request, SlashCommandContext context) {
        SlashCommandPayload typed = request.getPayload();
        SlackWorkspace workspace = inbound.workspace(context);
        String text = Optional.ofNullable(typed.getText()).orElse("").strip();
        SlashCommandInvoked event = new SlashCommandInvoked(
                workspace.user(typed.getUserId()), workspace.channel(typed.getChannelId()), text);
        try {
            return inbound.listener().onSlashCommand(event).match(new Replies(workspace, typed));
        } catch (RuntimeException failure) {
            log.error(
                    "slack=not_saved event=command user={} failure={}", typed.getUserId(), Failures.describe(failure));
            return shown(SlackTexts.lost(typed.getCommand() + " " + text));
        }
    }

    private Response shown(Message message) {
        SlackMessage rendered = inbound.renderer().render(message);
        return Response.json(
                200,
                SlashCommandResponse.builder()
                        .responseType("ephemeral")
                        .text(rendered.text())
                        .blocks(rendered.blocks())
                        .build());
    }

    private final class Replies implements Reply.Cases<Response> {
        private final SlackWorkspace workspace;
        private final SlashCommandPayload typed;

        Replies(SlackWorkspace workspace, SlashCommandPayload typed) {
            this.workspace = workspace;
            this.typed = typed;
        }

        @Override
        public Response ack(Reply.Ack ack) {
            return Response.ok();
        }

        @Override
        public Response ephemeral(Reply.Ephemeral ephemeral) {
            return shown(ephemeral.message());
        }

        @Override
        public Response update(Reply.Update update) {
            return shown(update.message());
        }

        @Override
        public Response openForm(Reply.OpenForm reply) {
            FormOrigin origin =
                    new FormOrigin(typed.getChannelId(), Optional.ofNullable(typed.getResponseUrl()), false);
            boolean open = inbound.forms().open(workspace, typed.getTriggerId(), reply.form(), origin);
            return open ? Response.ok() : shown(SlackTexts.FORM_LATE);
        }

        @Override
        public Response fieldErrors(Reply.FieldErrors fieldErrors) {
            return ImpossibleReply.acknowledged("command", fieldErrors);
        }

        @Override
        public Response choices(Reply.Choices choices) {
            return ImpossibleReply.acknowledged("command", choices);
        }
    }
}
