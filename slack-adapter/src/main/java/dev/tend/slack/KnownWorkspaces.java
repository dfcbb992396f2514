package dev.tend.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets through what is for a workspace that Tend is installed in, and says which. No call to Slack, unlike Bolt's own. */
final class KnownWorkspaces implements Middleware {
    private static final Logger log = LoggerFactory.getLogger(KnownWorkspaces.class);

    private final SlackWorkspaces workspaces;

    KnownWorkspaces(SlackWorkspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Bolt's interface has it
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (request.getRequestType() == RequestType.UrlVerification) {
            return chain.next(request);
        }
        if (request.getRequestType() == RequestType.SSLCheck) {
            return Response.ok();
        }
        String team = Optional.ofNullable(request.getContext().getTeamId()).orElse("");
        Optional<SlackWorkspace> workspace = workspaces.ofRequest(team);
        if (workspace.isEmpty()) {
            log.info("slack=unknown_workspace_ignored workspace={}", team);
            return Response.ok();
        }
        request.getContext().setTeamId(workspace.get().id());
        request.getContext().setBotToken(workspace.get().botToken());
        request.getContext().setBotUserId(workspace.get().botUser());
        return chain.next(request);
    }
}
