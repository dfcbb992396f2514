package dev.tend.slack;

import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.tend.core.chat.Action;
import dev.tend.core.chat.FormSubmitted;
import dev.tend.core.chat.Reply;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears forms. One that could not be saved stays open with all that was written in it. */
final class SlackInboundForms implements ViewSubmissionHandler {
    private static final Logger log = LoggerFactory.getLogger(SlackInboundForms.class);

    private final SlackInbound inbound;

    SlackInboundForms(SlackInbound inbound) {
        this.inbound = inbound;
    }

    @Override
    public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
        View view = request.getPayload().getView();
        Optional<FormOrigin> origin =
                Optional.ofNullable(view.getPrivateMetadata()).flatMap(FormOrigin::of);
        if (origin.isEmpty()) {
            return Response.ok();
        }
        SlackWorkspace workspace = inbound.workspace(context);
        String user = request.getPayload().getUser().getId();
        Map<String, String> values = SlackForms.values(view);
        FormSubmitted event = new FormSubmitted(
                workspace.user(user),
                workspace.channel(origin.get().channel()),
                new Action(view.getCallbackId()),
                values);
        try {
            return inbound.listener().onForm(event).match(new Replies(view, origin.get(), values));
        } catch (RuntimeException failure) {
            log.error("slack=not_saved event=form user={} failure={}", user, Failures.describe(failure));
            return errors(values, Map.of("", SlackTexts.NOT_SAVED));
        }
    }

    /** Says what is wrong under its field; under the first, if the form has no such field. */
    private static Response errors(Map<String, String> values, Map<String, String> errors) {
        String first = values.keySet().stream().sorted().findFirst().orElse("");
        Map<String, String> placed = new TreeMap<>();
        errors.forEach((field, error) -> placed.merge(
                values.containsKey(field) ? field : first,
                SlackText.shorten(error, SlackLimits.FIELD_ERROR),
                (one, other) -> one + "\n" + other));
        return Response.json(
                200,
                ViewSubmissionResponse.builder()
                        .responseAction("errors")
                        .errors(placed)
                        .build());
    }

    private final class Replies implements Reply.Cases<Response> {
        private final View view;
        private final FormOrigin origin;
        private final Map<String, String> values;

        Replies(View view, FormOrigin origin, Map<String, String> values) {
            this.view = view;
            this.origin = origin;
            this.values = values;
        }

        @Override
        public Response ack(Reply.Ack ack) {
            return Response.ok();
        }

        @Override
        public Response ephemeral(Reply.Ephemeral ephemeral) {
            SlackMessage message = inbound.renderer().render(ephemeral.message());
            boolean shown = inbound.responses().showNew(origin.responseUrl(), message, Optional.empty());
            return shown ? Response.ok() : inTheForm(message);
        }

        @Override
        public Response update(Reply.Update update) {
            if (!origin.inPrivate()) {
                return ephemeral(new Reply.Ephemeral(update.message()));
            }
            SlackMessage message = inbound.renderer().render(update.message());
            boolean shown = inbound.responses().showInPlace(origin.responseUrl(), message);
            return shown ? Response.ok() : inTheForm(message);
        }

        /** The address to answer to lives for half an hour, and writing may take longer: then the form itself shows it. */
        private Response inTheForm(SlackMessage message) {
            return Response.json(
                    200,
                    ViewSubmissionResponse.builder()
                            .responseAction("update")
                            .view(SlackForms.shown(view.getTitle().getText(), message))
                            .build());
        }

        @Override
        public Response openForm(Reply.OpenForm openForm) {
            return ImpossibleReply.acknowledged("form", openForm);
        }

        @Override
        public Response fieldErrors(Reply.FieldErrors fieldErrors) {
            return errors(values, fieldErrors.errors());
        }

        @Override
        public Response choices(Reply.Choices choices) {
            return ImpossibleReply.acknowledged("form", choices);
        }
    }
}
