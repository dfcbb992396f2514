package dev.tend.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.ReactionRemovedEvent;
import java.util.List;
import java.util.regex.Pattern;

/** Puts Bolt together: which kind of event goes to which class. All that nobody handles is acknowledged. */
final class SlackBolt {
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private SlackBolt() {}

    static App app(SlackWeb web, SlackInbound inbound) {
        App app = new App(config(web), web.sdk(), List.of(new KnownWorkspaces(inbound.workspaces())));
        SlackInboundReactions reactions = new SlackInboundReactions(inbound);
        app.command(ANY, new SlackInboundCommands(inbound));
        app.blockAction(ANY, new SlackInboundActions(inbound));
        app.blockSuggestion(ANY, new SlackInboundSuggestions(inbound));
        app.viewSubmission(ANY, new SlackInboundForms(inbound));
        app.viewClosed(ANY, (request, context) -> context.ack());
        app.event(ReactionAddedEvent.class, (payload, context) -> reactions.added(payload.getEvent(), context));
        app.event(ReactionRemovedEvent.class, (payload, context) -> reactions.removed(payload.getEvent(), context));
        return app;
    }

    /** Bolt would fill what is left out from environment variables of its own, so nothing is left out. */
    private static AppConfig config(SlackWeb web) {
        return AppConfig.builder()
                .slack(web.sdk())
                .singleTeamBotToken(null)
                .signingSecret(null)
                .clientId(null)
                .clientSecret(null)
                .threadPoolSize(1)
                .unmatchedRequestHandler(request -> Response.ok())
                .build();
    }
}
