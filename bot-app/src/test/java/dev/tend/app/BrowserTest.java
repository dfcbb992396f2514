package dev.tend.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.app.config.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The playground as people use it: in a real browser, on its own database, by what the page says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private final Opened parts = new Opened();
    private Optional<Browser> opened = Optional.empty();
    private Optional<Playground> playground = Optional.empty();
    private Path data = Path.of("");

    @BeforeAll
    void open(@TempDir Path folder) {
        data = folder.resolve("data");
        opened = Optional.of(parts.add(Browser.open(folder.resolve("profile"))));
        playground = Optional.of(start());
    }

    private Playground start() {
        Settings settings = new Settings(
                data,
                0,
                data.resolve("master.key"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return Playground.open(settings, InstantSource.system(), VIENNA);
    }

    @AfterAll
    void close() {
        playground.ifPresent(Playground::close);
        parts.close();
    }

    private Browser browser() {
        return opened.orElseThrow();
    }

    private String address() {
        return "http://localhost:" + playground.orElseThrow().port() + "/";
    }

    private void be(String person) {
        browser().go(address() + "?as=" + person);
    }

    private void ask(String facilitator) {
        be(facilitator);
        browser().write("/tend run share-a-bit-more ");
        browser().press("Use");
        browser().sees("Posted.");
    }

    private void answer(String person, String words) {
        be(person);
        browser().press("Answer");
        browser().fill("Your answer", words);
        browser().press("Send");
        browser().sees("Kept, thank you.");
    }

    @AfterEach
    void nothing_went_wrong_in_the_page() {
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    @Order(1)
    void the_first_minute_shows_a_check_in_that_is_open() {
        be("amara");

        browser().sees("Open until");
        browser().photograph("team");
        be("noor");
        browser().sees("Open until");
        browser().photograph("couple");
    }

    @Test
    @Order(2)
    void both_partners_answers_open_together_and_not_before() throws Exception {
        ask("noor");
        answer("noor", "The cat on the stairs.");
        browser().sees("Only you can see this");
        browser().photograph("couple-kept");

        be("elias");
        browser().sees("Share a little more");
        assertThat(browser().source()).doesNotContain("cat on the stairs");
        assertThat(state("elias")).doesNotContain("cat on the stairs").contains("Share a little more");

        answer("elias", "Your note in my bag.");
        browser().press("1 reply");
        browser().sees("Both answers, together");
        assertThat(browser().text()).contains("The cat on the stairs.", "Your note in my bag.");
        browser().photograph("couple-together");
    }

    @Test
    @Order(3)
    void a_teams_answers_open_at_the_deadline_with_a_summary_and_a_reminder_before() {
        ask("amara");
        answer("jonas", "A clear date.");
        answer("mei", "A short list.");
        be("priya");
        browser().press("Pass");
        browser().sees("Passed, and that is fine.");
        browser().press("Nice");
        browser().sees("Counted: Nice.");

        be("rafael");
        browser().press("To the deadline");
        browser().sees("ahead");
        browser().go(address() + "?as=rafael#tend-and-rafael");
        browser().sees("There is still time for this one, if you like.");
        browser().photograph("reminder");
        be("jonas");
        browser().press("2 replies");
        browser().sees("How it went");

        assertThat(browser().text())
                .contains("All answers, together", "A clear date.", "A short list.", "3 people of 6");
        browser().photograph("team-together");
    }

    @Test
    @Order(4)
    void the_keyboard_is_enough() {
        be("amara");
        browser().composer().sendKeys("/tend st");
        browser().seesAtLeast(1, "[role=option]");
        browser().photograph("commands");

        browser().composer().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser().composer().sendKeys(Keys.ENTER);

        browser().sees("How it stands here");
        browser().photograph("status");
    }

    @Test
    @Order(5)
    void setting_up_shows_the_dates_and_tells_mistakes_at_their_fields() {
        be("amara");
        browser().write("/tend setup ");
        browser().sees("Change the check-ins here");
        browser().choose("At what time", "14:00");
        browser().sees("at 14:00 (Europe/Vienna)");
        browser().press("Type days, time or zone");
        browser().fill("In which time zone or city", "Atlantis");
        browser().press("Take over");
        browser().sees("I know no time zone or city like");
        assertThat(browser().valueOf("In which time zone or city")).isEqualTo("Atlantis");
        browser().photograph("mistake");

        browser().fill("In which time zone or city", "Tokyo");
        browser().press("Take over");

        browser().sees("at 14:00 (Asia/Tokyo)");
        browser().press("Cancel");
        browser().sees("Cancelled.");
    }

    @Test
    @Order(6)
    void the_page_is_usable_for_everyone() {
        be("amara");
        browser().sees("Open until");

        assertThat(browser().ask("return document.title")).isEqualTo("Tend playground");
        assertThat(browser().ask("return document.querySelectorAll('main, header, nav').length >= 3"))
                .isEqualTo("true");
        assertThat(browser().ask("""
                return [...document.querySelectorAll('button, select, textarea, input')]
                    .filter(e => e.offsetParent && !(e.textContent.trim() || e.getAttribute('aria-label') || e.labels?.length))
                    .length""")).isEqualTo("0");
        browser().resize(520, 800);
        assertThat(browser().ask("""
                document.body.style.width = '360px';
                const wide = [...document.querySelectorAll('main *')].filter(e => e.offsetParent
                    && getComputedStyle(e).overflowX === 'visible' && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 359);
                document.body.style.width = '';
                return wide.length""")).isEqualTo("0");
        assertThat(browser().ask("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo("true");
        browser().photograph("narrow");
        browser().resize(1280, 900);
        browser().press("Side by side");
        browser().seesAtLeast(2, ".pane");
        browser().photograph("side-by-side");
    }

    @Test
    @Order(7)
    void a_second_start_finds_yesterdays_rooms_in_their_own_time() throws Exception {
        String before = state("jonas");

        browser().leave();
        playground.orElseThrow().close();
        playground = Optional.of(start());

        be("jonas");
        browser().sees("ahead");
        browser().press("2 replies");
        browser().sees("A clear date.");
        assertThat(messages(state("jonas"))).isEqualTo(messages(before));
    }

    private String state(String person) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "api/state?as=" + person))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String messages(String state) {
        return state.substring(state.indexOf("\"messages\""), state.lastIndexOf(']'));
    }
}
