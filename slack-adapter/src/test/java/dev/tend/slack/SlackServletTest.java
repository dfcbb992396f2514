package dev.tend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Only what Slack signed, and lately, is let in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackServletTest {
    private static final long NOW = SlackStage.NOW.getEpochSecond();
    private static final String BODY =
            SlackPayloads.command("U0ADA", "status grüße 🌱", "1.2", "https://hooks.slack.com/x");
    private static final String TIME = Long.toString(NOW);
    private static final String SIGNATURE = SlackDoor.signature(TIME, BODY);

    static Stream<Arguments> requests() {
        return Stream.of(
                request("signed now", BODY, List.of(TIME), List.of(SIGNATURE), 200),
                request("five minutes old", BODY, List.of(at(-300)), List.of(signed(-300)), 200),
                request("a second older", BODY, List.of(at(-301)), List.of(signed(-301)), 401),
                request("five minutes ahead", BODY, List.of(at(300)), List.of(signed(300)), 200),
                request("a second further ahead", BODY, List.of(at(301)), List.of(signed(301)), 401),
                request("no timestamp", BODY, List.of(), List.of(SIGNATURE), 401),
                request("no signature", BODY, List.of(TIME), List.of(), 401),
                request("an empty signature", BODY, List.of(TIME), List.of(""), 401),
                request("two timestamps", BODY, List.of(TIME, TIME), List.of(SIGNATURE), 401),
                request("two signatures", BODY, List.of(TIME), List.of(SIGNATURE, SIGNATURE), 401),
                request("a false signature before the true one", BODY, List.of(TIME), List.of("v0=00", SIGNATURE), 401),
                request("another version", BODY, List.of(TIME), List.of(SIGNATURE.replace("v0=", "v1=")), 401),
                request(
                        "capital letters",
                        BODY,
                        List.of(TIME),
                        List.of(SIGNATURE.toUpperCase(java.util.Locale.ROOT)),
                        401),
                request("a shortened signature", BODY, List.of(TIME), List.of(SIGNATURE.substring(0, 60)), 401),
                request("a lengthened signature", BODY, List.of(TIME), List.of(SIGNATURE + "0"), 401),
                request("another time", BODY, List.of(at(1)), List.of(SIGNATURE), 401),
                request("a time that is no number", BODY, List.of("now"), List.of(SIGNATURE), 401),
                request("a negative time", BODY, List.of("-" + TIME), List.of(SIGNATURE), 401),
                request("a time beyond all numbers", BODY, List.of("9".repeat(40)), List.of(SIGNATURE), 401),
                request("an empty body, signed", "", List.of(TIME), List.of(SlackDoor.signature(TIME, "")), 200),
                request("an empty body, not signed", "", List.of(TIME), List.of(SIGNATURE), 401),
                request("another body", BODY.replace("status", "forget"), List.of(TIME), List.of(SIGNATURE), 401),
                request("another secret", BODY, List.of(TIME), List.of(otherSecret()), 401));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("requests")
    void a_request_is_let_in_only_if_slack_signed_it_lately(
            String name, String body, List<String> times, List<String> signatures, int status) throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            HttpRequest.Builder request = stage.door().request(body.getBytes(StandardCharsets.UTF_8));
            request.header("Content-Type", SlackPayloads.FORM);
            times.forEach(time -> request.header("X-Slack-Request-Timestamp", time));
            signatures.forEach(signature -> request.header("X-Slack-Signature", signature));

            assertThat(SlackDoor.exchange(request).statusCode()).isEqualTo(status);
            assertThat(stage.listener().heard()).hasSize(status == 200 && !body.isEmpty() ? 1 : 0);
        }
    }

    @Test
    void a_flipped_bit_anywhere_in_the_signature_or_body_is_noticed() {
        SignatureCheck check = new SignatureCheck(SlackDoor.SECRET, () -> SlackStage.NOW);
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);

        assertThat(check.isGenuine(List.of(TIME), List.of(SIGNATURE), body)).isTrue();
        assertThat(IntStream.range(0, SIGNATURE.length() * 7))
                .noneMatch(bit -> check.isGenuine(List.of(TIME), List.of(flipped(SIGNATURE, bit)), body));
        assertThat(IntStream.range(0, body.length * 8))
                .noneMatch(bit -> check.isGenuine(List.of(TIME), List.of(SIGNATURE), flipped(body, bit)));
    }

    @Test
    void a_megabyte_is_taken_and_a_byte_more_is_refused_before_its_signature_is_looked_at() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            String fits = "a".repeat(SlackServlet.MOST_BYTES);

            assertThat(stage.door().send(SlackPayloads.FORM, fits).statusCode()).isEqualTo(200);
            assertThat(stage.door().send(SlackPayloads.FORM, fits + "a").statusCode())
                    .isEqualTo(413);
            assertThat(SlackDoor.exchange(stage.door().request((fits + "a").getBytes(StandardCharsets.UTF_8)))
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_measured_as_it_comes() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            byte[] body = "a".repeat(SlackServlet.MOST_BYTES + 1).getBytes(StandardCharsets.UTF_8);
            HttpRequest.BodyPublisher chunked =
                    HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

            assertThat(SlackDoor.exchange(stage.door().request(body).POST(chunked))
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void slack_is_asked_to_come_again_before_start_and_after_close() throws Exception {
        SlackConfig config = new SlackConfig("xoxb-1", SlackDoor.SECRET);
        SlackAdapter adapter = new SlackAdapter(config, () -> SlackStage.NOW);
        try (adapter;
                SlackDoor door = new SlackDoor(adapter.servlet(), NOW)) {
            assertThat(door.send(SlackPayloads.FORM, BODY).statusCode()).isEqualTo(503);
        }
        try (SlackStage stage = SlackStage.open()) {
            stage.adapter().close();

            assertThat(stage.door().send(SlackPayloads.FORM, BODY).statusCode()).isEqualTo(503);
            assertThat(stage.listener().heard()).isEmpty();
        }
    }

    private static Arguments request(
            String name, String body, List<String> times, List<String> signatures, int status) {
        return Arguments.of(name, body, times, signatures, status);
    }

    private static String at(int seconds) {
        return Long.toString(NOW + seconds);
    }

    private static String signed(int seconds) {
        return SlackDoor.signature(at(seconds), BODY);
    }

    private static String otherSecret() {
        return new com.slack.api.app_backend.SlackSignature.Generator("another-secret-of-32-characters.")
                .generate(TIME, BODY);
    }

    private static String flipped(String text, int bit) {
        char[] characters = text.toCharArray();
        characters[bit / 7] ^= (char) (1 << (bit % 7));
        return new String(characters);
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << (bit % 8));
        return changed;
    }
}
