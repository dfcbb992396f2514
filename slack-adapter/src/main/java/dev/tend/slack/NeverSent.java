package dev.tend.slack;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A request that failed before a single byte of it was sent: no address, no connection, no handshake. */
final class NeverSent extends IOException {
    private static final long serialVersionUID = 1L;

    private NeverSent(IOException cause) {
        super(cause.getClass().getSimpleName(), cause);
    }

    /** Makes the client tell such a failure from one after which the request may have arrived. */
    static OkHttpClient.Builder toldBy(OkHttpClient.Builder client) {
        return client.addInterceptor(NeverSent::watch).addNetworkInterceptor(NeverSent::witness);
    }

    private static Response watch(Interceptor.Chain chain) throws IOException {
        Departure departure = new Departure();
        Request request =
                chain.request().newBuilder().tag(Departure.class, departure).build();
        try {
            return chain.proceed(request);
        } catch (IOException failure) {
            throw departure.happened.get() ? failure : new NeverSent(failure);
        }
    }

    /** Network interceptors run once a connection is there, right before the request is written to it. */
    private static Response witness(Interceptor.Chain chain) throws IOException {
        Departure departure = chain.request().tag(Departure.class);
        if (departure != null) {
            departure.happened.set(true);
        }
        return chain.proceed(chain.request());
    }

    private static final class Departure {
        private final AtomicBoolean happened = new AtomicBoolean();
    }
}
