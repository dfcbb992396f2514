package dev.tend.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.engine.Store;
import dev.tend.core.engine.TestBank;
import dev.tend.core.engine.World;
import dev.tend.core.store.JdbiStore;
import dev.tend.core.store.Keyring;
import dev.tend.core.store.TestPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole stories on a true PostgreSQL, with the process ending in the middle. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoryTest {
    private final DataSource database = TestPostgres.freshDatabase();

    @TempDir
    private Path folder = Path.of("");

    private World world = new World();

    @BeforeEach
    void open() {
        world = new World(TestBank.questions(), clock -> store());
    }

    private Store store() {
        return new JdbiStore(database, Keyring.open(folder.resolve("master.key")));
    }

    @Test
    void a_teams_week() {
        world.team("amara", "jonas", "mei", "rafael", "priya", "zofia");

        world.goTo("2026-11-24T09:30:00");
        assertThat(world.chat().channel(World.ROOM)).hasSize(2);
        world.answer("amara", "A clear date.");
        world.answer("jonas", "A short list.");
        world.restart();
        world.answer("mei", "Fewer meetings.");
        world.press("mei", "Edit");
        world.submit("mei", Map.of("answer", "Shorter meetings."));
        world.press("rafael", "Pass");
        world.press("priya", "Nice");
        world.react("priya", world.question(), "🌱", true);
        world.react("zofia", world.question(), "🌱", true);

        world.goTo("2026-11-26T08:59:00");
        assertThat(world.chat().direct(World.person("zofia"))).isEmpty();
        world.restart();
        world.goTo("2026-11-26T09:00:00");
        assertThat(nudged()).containsExactlyInAnyOrder("priya", "zofia");

        world.answer("zofia", "Time to think.");
        world.goTo("2026-11-27T09:30:00");

        List<String> thread = world.chat().threads(World.ROOM);
        assertThat(thread).hasSizeBetween(2, 3);
        assertThat(String.join("\n", thread))
                .contains(
                        "amara: A clear date.",
                        "jonas: A short list.",
                        "mei: Shorter meetings.",
                        "zofia: Time to think.")
                .doesNotContain("Fewer meetings", "rafael:");
        assertThat(thread)
                .last()
                .asString()
                .contains("5 people of 6 took part", "Nice: 2")
                .doesNotContain("priya", "rafael");
        assertThat(world.chat().channel(World.ROOM))
                .last()
                .asString()
                .contains("closed")
                .doesNotContain("[Answer]");
        nothingIsReadable("clear date", "short list", "Shorter meetings", "Time to think");
    }

    private List<String> nudged() {
        return List.of("amara", "jonas", "mei", "rafael", "priya", "zofia").stream()
                .filter(name -> world.chat().direct(World.person(name)).stream()
                        .anyMatch(text -> text.contains("There is still time")))
                .toList();
    }

    @Test
    void a_couples_evening() {
        world.couple("noor", "elias");

        world.goTo("2026-11-24T09:30:00");
        world.answer("noor", "The cat on the stairs.");
        world.deliver();
        world.restart();
        assertThat(world.everythingSeenBy("elias")).doesNotContain("cat on the stairs");
        nothingIsReadable("cat on the stairs");
        world.answer("elias", "Your note in my bag.");
        world.deliver();

        assertThat(world.chat().threads(World.ROOM))
                .singleElement()
                .asString()
                .contains("noor: The cat on the stairs.", "elias: Your note in my bag.");
        world.goTo("2026-11-27T09:30:00");
        assertThat(world.chat().direct(World.person("noor")))
                .singleElement()
                .asString()
                .contains("You both answered");

        world.goTo("2026-12-01T09:30:00");
        world.answer("elias", "Alone this time.");
        world.goTo("2026-12-04T09:30:00");
        assertThat(world.chat().threads(World.ROOM))
                .last()
                .isEqualTo("This one closed. Nothing was shown, and that is fine.");
        assertThat(world.everythingSeenBy("noor")).doesNotContain("Alone this time");
        world.press("elias", "Delete it");
        assertThat(words()).isEqualTo(2);
    }

    @Test
    void an_outage_is_caught_up_with_once_and_never_in_a_burst() {
        world.team("amara", "jonas");

        world.leap(Duration.between(world.clock().instant(), World.at("2026-11-24T11:00:00")));
        assertThat(world.chat().channel(World.ROOM)).last().asString().contains("This comes late");
        world.restart();
        world.leap(Duration.ofDays(15));

        assertThat(world.chat().channel(World.ROOM)).hasSize(2);
        assertThat(world.type("amara", "status")).contains("it would have come too late");
        world.goTo("2026-12-15T09:30:00");
        assertThat(world.chat().channel(World.ROOM)).hasSize(3);
    }

    @Test
    void a_question_that_could_not_be_proved_is_proved_by_the_first_click_and_its_story_goes_on() {
        world.team("amara", "jonas");
        world.goTo("2026-11-24T09:29:00");
        world.chat().loseAnswers(5);
        world.goTo("2026-11-24T09:30:00");
        world.goTo("2026-11-24T10:30:00");
        assertThat(world.chat().direct(World.person("amara")))
                .last()
                .asString()
                .contains("may or may not have arrived");

        world.answer("amara", "It is there.");
        world.answer("jonas", "I see it, too.");
        world.deliver();

        assertThat(world.type("amara", "status")).doesNotContain("may or may not");
        assertThat(world.chat().threads(World.ROOM))
                .singleElement()
                .asString()
                .contains("It is there.", "I see it, too.");
    }

    private int words() {
        return Jdbi.create(database)
                .withHandle(handle -> handle.createQuery("select count(*) from words")
                        .mapTo(Integer.class)
                        .one());
    }

    /** Not one of these is readable in any row of any table of the engine's. */
    private void nothingIsReadable(String... words) {
        Jdbi jdbi = Jdbi.create(database);
        List<String> tables = jdbi.withHandle(
                handle -> handle.createQuery("select tablename from pg_tables where schemaname = 'public'")
                        .mapTo(String.class)
                        .list());
        assertThat(tables).contains("words", "outbox", "participation");
        for (String table : tables) {
            List<String> rows = jdbi.withHandle(handle -> handle.createQuery("select t::text from " + table + " t")
                    .mapTo(String.class)
                    .list());
            assertThat(String.join("\n", rows)).as(table).doesNotContain(words);
        }
    }
}
