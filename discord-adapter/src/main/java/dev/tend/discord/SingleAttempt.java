package dev.tend.discord;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Makes each call once: JDA repeats a call by itself when a gateway in front of Discord is in trouble, and OkHttp when a connection
 * breaks, but whether a message may be sent again is for the outbox to say. Also tells calls that never left from those that did.
 */
final class SingleAttempt implements Interceptor {
    /** The call never left: no connection could be made. */
    static final class NotSent extends IOException {
        private static final long serialVersionUID = 1L;

        NotSent(IOException cause) {
            super("No connection could be made: " + cause.getClass().getSimpleName(), cause);
        }
    }

    /** Discord, or a gateway in front of it, is in trouble, and may have done what was asked or not. */
    static final class ServerTrouble extends IOException {
        private static final long serialVersionUID = 1L;
        private final int status;

        ServerTrouble(int status) {
            super("HTTP status " + status);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /** Says of one call whether it had a connection to be written to. */
    private static final class Connected {
        private final AtomicBoolean value = new AtomicBoolean();
    }

    private SingleAttempt() {}

    static void on(OkHttpClient.Builder client) {
        client.retryOnConnectionFailure(false)
                .addInterceptor(new SingleAttempt())
                .addNetworkInterceptor(SingleAttempt::noteConnection);
    }

    private static Response noteConnection(Chain chain) throws IOException {
        Connected connected = chain.request().tag(Connected.class);
        if (connected != null) {
            connected.value.set(true);
        }
        return chain.proceed(chain.request());
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Connected connected = new Connected();
        Request request =
                chain.request().newBuilder().tag(Connected.class, connected).build();
        Response response;
        try {
            response = chain.proceed(request);
        } catch (IOException e) {
            throw connected.value.get() ? e : new NotSent(e);
        }
        if (response.code() >= 500) {
            response.close();
            throw new ServerTrouble(response.code());
        }
        return response;
    }
}
