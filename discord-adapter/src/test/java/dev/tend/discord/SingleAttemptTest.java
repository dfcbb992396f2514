package dev.tend.discord;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SingleAttemptTest {
    @Test
    void a_call_for_which_nobody_listens_was_never_sent() throws Exception {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        OkHttpClient.Builder client = new OkHttpClient.Builder();
        SingleAttempt.on(client);
        Request request =
                new Request.Builder().url("http://127.0.0.1:" + nobody + "/").build();

        assertThatThrownBy(() -> client.build().newCall(request).execute()).isInstanceOf(SingleAttempt.NotSent.class);
    }
}
