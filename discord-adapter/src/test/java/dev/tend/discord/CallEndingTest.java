package dev.tend.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.DeliveryResult.Cause;
import dev.tend.core.chat.DeliveryResult.Deferred;
import dev.tend.core.chat.DeliveryResult.Rejected;
import dev.tend.core.chat.DeliveryResult.Unproven;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CallEndingTest {
    @ParameterizedTest(name = "HTTP {0}, code {1} means {2}")
    @CsvSource({
        "404, 10003, PLACE_GONE",
        "404, 10004, PLACE_GONE",
        "404, 10008, PLACE_GONE",
        "400, 50083, PLACE_GONE",
        "404, 0, PLACE_GONE",
        "403, 50001, NOT_ALLOWED",
        "403, 50013, NOT_ALLOWED",
        "400, 160002, NOT_ALLOWED",
        "400, 160005, NOT_ALLOWED",
        "400, 40058, NOT_ALLOWED",
        "403, 0, NOT_ALLOWED",
        "403, 50007, USER_UNREACHABLE",
        "403, 50278, USER_UNREACHABLE",
        "404, 10013, USER_UNREACHABLE",
        "401, 0, WORKSPACE_GONE",
        "403, 40001, WORKSPACE_GONE",
        "401, 50014, WORKSPACE_GONE",
        "400, 50035, OUR_FAULT",
        "400, 50006, OUR_FAULT",
        "413, 40005, OUR_FAULT",
        "400, 999999, OUR_FAULT",
    })
    void a_refusal_is_final_and_says_why(int status, int code, Cause cause) {
        DeliveryResult ending = CallEnding.answered(status, code);

        assertThat(ending)
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.cause()).isEqualTo(cause));
    }

    @ParameterizedTest
    @ValueSource(ints = {20016, 20028, 40003, 40062, 130000})
    void not_now_is_tried_again(int code) {
        assertThat(CallEnding.answered(403, code)).isInstanceOf(Deferred.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 520, 524, 529})
    void trouble_at_the_server_proves_nothing(int status) {
        assertThat(CallEnding.answered(status, 0)).isInstanceOf(Unproven.class);
        assertThat(CallEnding.broken(new SingleAttempt.ServerTrouble(status))).isInstanceOf(Unproven.class);
    }

    @Test
    void a_rate_limit_is_waited_for() {
        assertThat(CallEnding.rateLimited(Duration.ofSeconds(7)))
                .isInstanceOfSatisfying(
                        Deferred.class, deferred -> assertThat(deferred.after()).isEqualTo(Duration.ofSeconds(7)));
    }

    @Test
    void a_connection_that_was_never_made_is_tried_again() {
        IOException never = new SingleAttempt.NotSent(new ConnectException("refused"));

        assertThat(CallEnding.broken(never)).isInstanceOf(Deferred.class);
    }

    @Test
    void a_connection_that_broke_proves_nothing() {
        assertThat(CallEnding.broken(new SocketTimeoutException("timeout"))).isInstanceOf(Unproven.class);
    }
}
