package dev.tend.slack;

import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.DeliveryResult.Cause;
import dev.tend.core.chat.DeliveryResult.Deferred;
import dev.tend.core.chat.DeliveryResult.Delivered;
import dev.tend.core.chat.DeliveryResult.Rejected;
import dev.tend.core.chat.DeliveryResult.Unproven;
import dev.tend.core.chat.Destination;
import dev.tend.core.chat.UserRef;
import java.util.List;
import java.util.Optional;

/** Finds the conversation that a destination names; opens the one with a user when it is first needed. */
final class SlackPlaces {
    private final SlackWeb web;
    private final SlackWorkspaces workspaces;
    private final Recent<UserRef, String> direct = new Recent<>(10_000);

    /** Where in Slack a post goes. */
    record Place(SlackWorkspace workspace, String channel, Optional<String> thread) {}

    @FunctionalInterface
    private interface Search {
        Place search() throws SlackFailure;
    }

    SlackPlaces(SlackWeb web, SlackWorkspaces workspaces) {
        this.web = web;
        this.workspaces = workspaces;
    }

    Place of(Destination destination) throws SlackFailure {
        Search search = destination.match(
                to -> () -> new Place(
                        workspace(to.channel().workspace()), to.channel().channel(), Optional.empty()),
                to -> () -> direct(to.user()),
                to -> () -> new Place(
                        workspace(to.parent().channel().workspace()),
                        to.parent().channel().channel(),
                        Optional.of(to.parent().message())));
        return search.search();
    }

    SlackWorkspace workspace(String id) throws SlackFailure {
        Optional<SlackWorkspace> workspace = workspaces.find(id);
        if (workspace.isEmpty()) {
            throw SlackFailure.rejected(Cause.WORKSPACE_GONE, "Tend is not installed there");
        }
        return workspace.get();
    }

    private Place direct(UserRef user) throws SlackFailure {
        SlackWorkspace workspace = workspace(user.workspace());
        Optional<String> known = direct.get(user);
        String channel = known.isPresent() ? known.get() : open(workspace, user);
        return new Place(workspace, channel, Optional.empty());
    }

    private String open(SlackWorkspace workspace, UserRef user) throws SlackFailure {
        try {
            String channel = web.call(
                            workspace, methods -> methods.conversationsOpen(r -> r.users(List.of(user.user()))))
                    .getChannel()
                    .getId();
            direct.put(user, channel);
            return channel;
        } catch (SlackFailure failure) {
            throw new SlackFailure(failure.ending().match(new NothingSent()), failure.reason(), failure);
        }
    }

    /** Opening a conversation sends nothing, so what is unproven about it is certain about the post: it is not there. */
    private static final class NothingSent implements DeliveryResult.Cases<DeliveryResult> {
        @Override
        public DeliveryResult delivered(Delivered delivered) {
            return delivered;
        }

        @Override
        public DeliveryResult deferred(Deferred deferred) {
            return deferred;
        }

        @Override
        public DeliveryResult rejected(Rejected rejected) {
            return rejected.cause() == Cause.PLACE_GONE
                    ? new Rejected(Cause.USER_UNREACHABLE, rejected.reason())
                    : rejected;
        }

        @Override
        public DeliveryResult unproven(Unproven unproven) {
            return new Deferred(SlackErrors.UNREACHABLE, unproven.reason());
        }
    }
}
