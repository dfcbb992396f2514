package dev.tend.slack;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.ChatAdapter;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.Platform;
import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tend in Slack. Mount {@link #servlet()} where the Slack app's request URLs point, for commands, interactivity and events
 * alike; it asks Slack to come again later until the adapter is started.
 */
public final class SlackAdapter implements ChatAdapter {
    static final Platform SLACK = new Platform("slack");
    private static final Logger log = LoggerFactory.getLogger(SlackAdapter.class);
    private static final Duration DELIVERY_TIME = Duration.ofSeconds(10);

    /** Slack waits three seconds for an acknowledgement, and the listener needs some of them. */
    private static final Duration REPLY_TIME = Duration.ofMillis(1_500);

    private static final DeliveryResult NOT_OPEN =
            new DeliveryResult.Deferred(SlackErrors.UNREACHABLE, "the Slack adapter is not started");

    private final SlackConfig config;
    private final InstantSource time;
    private final SlackServlet servlet;
    private final SlackWeb deliveries;
    private final SlackWeb replies;
    private volatile Optional<SlackOutbound> outbound = Optional.empty();

    public SlackAdapter(SlackConfig config, InstantSource time) {
        this.config = config;
        this.time = time;
        this.servlet = new SlackServlet(new SignatureCheck(config.signingSecret(), time));
        this.deliveries = new SlackWeb(config.methodsEndpointUrlPrefix(), DELIVERY_TIME);
        this.replies = new SlackWeb(config.methodsEndpointUrlPrefix(), REPLY_TIME);
    }

    /** Takes Slack's requests, and refuses all that Slack did not sign. */
    public HttpServlet servlet() {
        return servlet;
    }

    @Override
    public Platform platform() {
        return SLACK;
    }

    @Override
    public void start(ChatListener listener) {
        SingleWorkspace workspaces = SingleWorkspace.of(config.botToken(), deliveries);
        outbound = Optional.of(outbound(workspaces));
        servlet.open(SlackBolt.app(replies, inbound(workspaces, listener)));
        log.info("slack=started workspace={}", workspaces.workspace().id());
    }

    private SlackOutbound outbound(SlackWorkspaces workspaces) {
        return new SlackOutbound(
                deliveries,
                new SlackRenderer(new SlackProfiles(deliveries, workspaces, time)),
                new SlackPlaces(deliveries, workspaces),
                new SlackHistory(deliveries, time, config.readsHistory()));
    }

    private SlackInbound inbound(SlackWorkspaces workspaces, ChatListener listener) {
        return new SlackInbound(
                listener,
                workspaces,
                new SlackRenderer(SlackNames.MENTIONS),
                new SlackForms(replies),
                new SlackResponses(replies.http(), config.responseOrigins()));
    }

    @Override
    public DeliveryResult deliver(Delivery delivery, Attempt attempt) {
        return outbound.map(open -> open.deliver(delivery, attempt)).orElse(NOT_OPEN);
    }

    @Override
    public void close() {
        servlet.shut();
        outbound = Optional.empty();
        replies.close();
        deliveries.close();
    }
}
