package dev.tend.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.bolt.context.builtin.BlockSuggestionContext;
import com.slack.api.bolt.handler.builtin.BlockSuggestionHandler;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.response.Response;
import dev.tend.core.chat.CompletionAsked;
import dev.tend.core.chat.Reply;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what is typed into a menu whose options Tend knows. Slack suggests nothing while a slash command is typed. */
final class SlackInboundSuggestions implements BlockSuggestionHandler {
    private static final Logger log = LoggerFactory.getLogger(SlackInboundSuggestions.class);

    private final SlackInbound inbound;

    SlackInboundSuggestions(SlackInbound inbound) {
        this.inbound = inbound;
    }

    @Override
    public Response apply(BlockSuggestionRequest request, BlockSuggestionContext context) {
        BlockSuggestionPayload typed = request.getPayload();
        if (typed.getChannel() == null) {
            return none();
        }
        SlackWorkspace workspace = inbound.workspace(context);
        CompletionAsked event = new CompletionAsked(
                workspace.user(typed.getUser().getId()),
                workspace.channel(typed.getChannel().getId()),
                Optional.ofNullable(typed.getValue()).orElse(""));
        try {
            return inbound.listener().onCompletion(event).match(new Replies());
        } catch (RuntimeException failure) {
            log.error("slack=no_suggestions user={} failure={}", typed.getUser().getId(), Failures.describe(failure));
            return none();
        }
    }

    private static Response none() {
        return options(List.of());
    }

    private static Response options(List<Option> options) {
        return Response.json(
                200, BlockSuggestionResponse.builder().options(options).build());
    }

    private static final class Replies implements Reply.Cases<Response> {
        @Override
        public Response choices(Reply.Choices choices) {
            return options(SlackSelect.options(choices.options()).stream()
                    .map(option -> new Option(option.getText(), option.getValue(), option.getDescription()))
                    .toList());
        }

        @Override
        public Response ack(Reply.Ack ack) {
            return none();
        }

        @Override
        public Response ephemeral(Reply.Ephemeral ephemeral) {
            return none();
        }

        @Override
        public Response update(Reply.Update update) {
            return none();
        }

        @Override
        public Response openForm(Reply.OpenForm openForm) {
            return none();
        }

        @Override
        public Response fieldErrors(Reply.FieldErrors fieldErrors) {
            return none();
        }
    }
}
