package dev.tend.discord;

import dev.tend.core.chat.DeliveryResult;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.AttachedFile;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/**
 * The REST calls of deliveries, each made once. They name channels by id and not by JDA's cache, which does not know archived threads
 * and refuses calls by its own idea of permissions: here it is always Discord that answers. The one user of JDA's internals.
 */
final class DiscordRest {
    private static final MediaType JSON = MediaType.get("application/json");

    private static final Duration CLOSED = Duration.ofSeconds(30);

    private final JDA jda;

    DiscordRest(JDA jda) {
        this.jda = jda;
    }

    /** A call that did not do what was asked: its code if Discord gave one, and what it means for the delivery. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int code;
        private final transient DeliveryResult ending;

        Failed(int code, DeliveryResult ending, Exception cause) {
            super(ending.toString(), cause);
            this.code = code;
            this.ending = ending;
        }

        int code() {
            return code;
        }

        DeliveryResult ending() {
            return ending;
        }
    }

    DataObject send(Route.CompiledRoute route, DataObject body, List<? extends AttachedFile> files) {
        RequestBody json = RequestBody.create(body.toJson(), JSON);
        RequestBody whole = files.isEmpty()
                ? json
                : AttachedFile.createMultipartBody(files, json).build();
        return complete(new RestActionImpl<>(jda, route, whole, (response, request) -> response.getObject()));
    }

    DataObject get(Route.CompiledRoute route) {
        return complete(new RestActionImpl<>(jda, route, (response, request) -> response.getObject()));
    }

    DataArray list(Route.CompiledRoute route) {
        return complete(new RestActionImpl<>(jda, route, (response, request) -> response.getArray()));
    }

    /** Not queued, so that a rate limit is told and not waited for. */
    private static <T> T complete(RestActionImpl<T> action) {
        try {
            return action.complete(false);
        } catch (RateLimitedException e) {
            throw new Failed(0, CallEnding.rateLimited(Duration.ofMillis(e.getRetryAfter())), e);
        } catch (ErrorResponseException e) {
            throw new Failed(e.getErrorCode(), ending(e), e);
        } catch (RejectedExecutionException e) {
            throw new Failed(0, new DeliveryResult.Deferred(CLOSED, "The Discord adapter is closed."), e);
        }
    }

    private static DeliveryResult ending(ErrorResponseException e) {
        Response response = e.getResponse();
        if (response.getException() instanceof IOException broken) {
            return CallEnding.broken(broken);
        }
        return response.getException() == null
                ? CallEnding.answered(response.code, e.getErrorCode())
                : new DeliveryResult.Unproven("Discord's answer could not be read.");
    }
}
