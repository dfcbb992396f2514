package dev.tend.app.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.Bytes;
import dev.tend.core.chat.Destination;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Reply;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PlaygroundSiteTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Visit visit = new Visit();
    private final Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    private Wire wire = new Wire(0);

    @BeforeEach
    void open() throws Exception {
        ServletContextHandler handler = new ServletContextHandler();
        TimeMachine machine = new TimeMachine() {
            @Override
            public Instant now() {
                return Visit.NOW;
            }

            @Override
            public Instant advance(Step step) {
                return Visit.NOW;
            }
        };
        Instant world = Visit.NOW.minusSeconds(6 * 86_400);
        new PlaygroundSite(visit.adapter(), machine, InstantSource.fixed(world), ZoneId.of("Europe/Vienna"))
                .mountOn(handler);
        server.setHandler(handler);
        server.start();
        wire = new Wire(((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    @AfterEach
    void close() throws Exception {
        visit.adapter().close();
        server.stop();
    }

    @Test
    void the_page_comes_with_a_strict_policy_and_without_anything_from_elsewhere() throws Exception {
        HttpResponse<String> page = wire.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self';"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.body()).contains("<main").doesNotContain("http://", "https://", "style=", "onclick=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/base.css", "/layout.css", "/chat.css", "/app.js", "/pane.js", "/sprout.svg", "/index.html"})
    void the_files_of_the_page_are_served(String file) throws Exception {
        assertThat(wire.get(file).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing.js", "/../db/playground/V1__journal.sql", "/%2e%2e/logback.xml", "/api/nothing"})
    void nothing_else_is_served(String path) throws Exception {
        assertThat(wire.raw("GET " + path + " HTTP/1.1", "Host: localhost")).doesNotContain(" 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: tend.example.org", "Host: localhost.example.org:80", "Host: 127.0.0.1.nip.io"})
    void another_name_for_this_machine_is_refused(String host) throws Exception {
        assertThat(wire.raw("GET /api/state?as=mei HTTP/1.1", host)).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: localhost", "Host: 127.0.0.1:8080", "Host: [::1]:8080", "Host: LOCALHOST:9"})
    void loopback_names_are_let_in(String host) throws Exception {
        assertThat(wire.raw("GET /api/state?as=mei HTTP/1.1", host)).startsWith("HTTP/1.1 200");
    }

    @Test
    void another_sites_request_is_refused() throws Exception {
        String request = "{\"as\":\"mei\",\"room\":\"harbour-team\",\"text\":\"Hello\"}";

        assertThat(wire.post("say", request, "Origin", "https://example.org").statusCode())
                .isEqualTo(403);
        assertThat(wire.post("say", request, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(wire.post("say", request, "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(visit.seenBy("mei")).isEmpty();

        assertThat(wire.post("say", request, "Origin", wire.origin()).statusCode())
                .isEqualTo(200);
        assertThat(visit.seenBy("mei")).hasSize(1);
    }

    @Test
    void a_body_is_json_and_not_too_large() throws Exception {
        assertThat(wire.post("say", "x".repeat(65 * 1024)).statusCode()).isEqualTo(413);
        assertThat(wire.post("say", "{").statusCode()).isEqualTo(400);
        assertThat(wire.post("say", "{}").statusCode()).isEqualTo(400);
        assertThat(wire.post("press", "{\"as\":\"mei\",\"message\":\"1\",\"action\":\"\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_control_that_the_person_cannot_see_is_refused_kindly() throws Exception {
        MessageRef question = visit.asked();

        HttpResponse<String> forged =
                wire.post("press", "{\"as\":\"mei\",\"message\":\"" + question.message() + "\",\"action\":\"forged\"}");

        assertThat(forged.statusCode()).isEqualTo(409);
        assertThat(forged.body()).contains("This has changed meanwhile");
        assertThat(visit.heard().events()).isEmpty();
    }

    @Test
    void unknown_people_and_rooms_are_not_found() throws Exception {
        assertThat(wire.get("/api/state?as=nobody").statusCode()).isEqualTo(404);
        assertThat(wire.post("say", "{\"as\":\"mei\",\"room\":\"attic\",\"text\":\"Hello\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_state_of_a_person_holds_what_they_may_see() throws Exception {
        visit.whispered("jonas", Message.of("For Jonas."));
        visit.asked();

        String state = wire.get("/api/state?as=mei").body();

        assertThat(state).contains("What went well?", "Mon 23 Nov, 09:30 · Europe/Vienna · moved 6 days ahead");
        assertThat(state).doesNotContain("For Jonas.", "two-of-us\",\"kind", "tend-and-jonas");
    }

    @Test
    void a_pressed_button_answers_with_what_is_shown() throws Exception {
        MessageRef question = visit.asked();
        visit.heard().answerWith(new Reply.OpenForm(Visit.FORM));

        String opened = wire.post("press", pressed(question)).body();
        String form = JSON.readTree(opened).path("form").path("id").asText();
        visit.heard().answerWith(new Reply.Ephemeral(Message.of("Noted.")));
        String sent = wire.post(
                        "submit",
                        JSON.writeValueAsString(
                                Map.of("as", "mei", "form", form, "values", Map.of("answer", "The \0tour"))))
                .body();

        assertThat(opened).contains("The six of you will see it.");
        assertThat(sent).contains("Noted.", "\"private\":true");
        assertThat(visit.heard().events().toString()).contains("The tour");
    }

    @Test
    void a_picture_is_for_those_who_see_its_message() throws Exception {
        byte[] png = "PNG".getBytes(StandardCharsets.US_ASCII);
        Block picture = new Block.Picture("weeks.png", new Bytes(png), "Bars");
        String message = visit.posted(new Destination.InChannel(visit.team()), new Message(picture))
                .message();
        String path = "/api/picture?position=0&message=" + message;

        assertThat(wire.get(path + "&as=mei").body()).isEqualTo("PNG");
        assertThat(wire.get(path + "&as=noor").statusCode()).isEqualTo(404);
        assertThat(wire.get("/api/picture?position=9&message=" + message + "&as=mei")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void events_bring_what_is_new_to_those_who_may_see_it_and_go_on_where_they_left_off() throws Exception {
        MessageRef first = visit.asked();
        try (EventReader events = wire.events("mei", "0")) {
            assertThat(events.nextOf("message")).contains("What went well?");

            visit.whispered("jonas", Message.of("For Jonas."));
            visit.inbound().react("jonas", first.message(), "🌱", true);

            assertThat(events.nextOf("message")).contains("🌱").doesNotContain("For Jonas.");
        }
        try (EventReader events = wire.events("mei", first.message())) {
            assertThat(events.nextOf("message")).contains("🌱");
        }
    }

    @Test
    void the_clock_is_moved_and_all_browsers_are_told() throws Exception {
        try (EventReader events = wire.events("noor", "0")) {
            events.nextOf("clock");

            String moved = wire.post("clock", "{\"step\":\"WEEK\"}").body();

            assertThat(moved).contains("moved 6 days ahead");
            assertThat(events.nextOf("clock")).contains("Europe/Vienna");
        }
        assertThat(wire.post("clock", "{\"step\":\"YEAR\"}").statusCode()).isEqualTo(400);
    }

    private static String pressed(MessageRef question) {
        return "{\"as\":\"mei\",\"message\":\"" + question.message() + "\",\"action\":\"" + Visit.ANSWER.value()
                + "\"}";
    }
}
