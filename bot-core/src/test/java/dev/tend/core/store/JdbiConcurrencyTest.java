package dev.tend.core.store;

import static dev.tend.core.store.Scene.MINUTE;
import static dev.tend.core.store.Scene.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.core.engine.CheckIns.Opening;
import dev.tend.core.engine.NudgeBook.Nudge;
import dev.tend.core.engine.Outbox.Claim;
import dev.tend.core.engine.OutboxEntry;
import dev.tend.core.engine.Store;
import dev.tend.core.engine.Transaction;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Space;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two transactions at once, as two nodes or two threads have them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
final class JdbiConcurrencyTest {
    private static final DataSource DATABASE = TestPostgres.freshDatabase();

    @TempDir
    private static Path home;

    private final Store store = store();
    private final Elsewhere elsewhere = new Elsewhere(store);

    private static Store store() {
        return new JdbiStore(DATABASE, Keyring.open(home.resolve("master.key")));
    }

    @BeforeEach
    void empty() {
        Jdbi.create(DATABASE).useHandle(handle -> handle.execute("truncate space, outbox, nudge_stop, draft cascade"));
    }

    @AfterEach
    void stop() {
        elsewhere.close();
    }

    @Test
    void spaces_that_another_transaction_holds_are_left_out() {
        Space space = Scene.stored(store);

        store.run(tx -> {
            assertThat(due(tx)).containsExactly(space);
            assertThat(elsewhere.meanwhile(JdbiConcurrencyTest::due)).isEmpty();
        });

        assertThat(elsewhere.meanwhile(JdbiConcurrencyTest::due)).containsExactly(space);
    }

    @Test
    void check_ins_that_another_transaction_holds_are_left_out() {
        CheckIn checkIn = Scene.opened(store, Scene.stored(store), "1");
        Instant late = checkIn.closesAt();

        store.run(tx -> {
            tx.checkIns().hold(checkIn.id());
            assertThat(elsewhere.meanwhile(other -> other.checkIns().dueToNudge(late, 9)))
                    .isEmpty();
            assertThat(elsewhere.meanwhile(other -> other.checkIns().dueToClose(late, 9)))
                    .isEmpty();
        });

        assertThat(elsewhere.meanwhile(other -> other.checkIns().dueToNudge(late, 9)))
                .hasSize(1);
        assertThat(elsewhere.meanwhile(other -> other.checkIns().dueToClose(late, 9)))
                .hasSize(1);
    }

    @Test
    void entries_that_another_transaction_claims_are_left_out_with_their_lane() {
        Space space = Scene.stored(store);
        store.run(tx -> tx.outbox().add(List.of(Scene.post(space, NOW), Scene.post(space, NOW))));

        store.run(tx -> {
            assertThat(claim(tx)).hasSize(1);
            assertThat(elsewhere.meanwhile(JdbiConcurrencyTest::claim)).isEmpty();
        });

        assertThat(elsewhere.meanwhile(JdbiConcurrencyTest::claim)).isEmpty();
    }

    @Test
    void a_check_in_and_the_space_of_a_channel_are_held_until_the_transaction_ends() {
        Space space = Scene.stored(store);
        CheckIn checkIn = Scene.opened(store, space, "1");

        store.run(tx -> {
            tx.checkIns().hold(checkIn.id());
            tx.spaces().at(space.channel());
            assertThatThrownBy(() -> lockNow("check_in")).hasMessageContaining("could not obtain lock");
            assertThatThrownBy(() -> lockNow("space")).hasMessageContaining("could not obtain lock");
        });

        lockNow("check_in");
        lockNow("space");
    }

    @Test
    void one_slot_tried_by_many_at_once_is_asked_once() throws Exception {
        Space space = Scene.stored(store);

        List<Integer> opened = elsewhere.atOnce(8, () -> {
            CheckIn checkIn = Scene.checkIn(space, "2026-11-24");
            return store.inTransaction(tx -> tx.checkIns()
                    .open(List.of(
                            new Opening(checkIn, Optional.of(Scene.question(space, checkIn)), Optional.empty()))));
        });

        assertThat(opened).containsOnly(0, 1).containsOnlyOnce(1);
        assertThat(count("outbox")).isEqualTo(1);
    }

    @Test
    void many_who_claim_at_once_never_have_two_of_a_lane() throws Exception {
        for (int i = 0; i < 20; i++) {
            Space space = Scene.stored(store);
            store.run(tx -> tx.outbox().add(List.of(Scene.post(space, NOW), Scene.post(space, NOW))));
        }

        List<Claim> claims = elsewhere.atOnce(8, () -> store.inTransaction(JdbiConcurrencyTest::claim)).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(claims).extracting(claim -> claim.entry().channel()).doesNotHaveDuplicates();
        assertThat(claims).extracting(claim -> claim.entry().key()).doesNotHaveDuplicates();
    }

    @Test
    void nudges_given_at_once_stay_within_the_limit() throws Exception {
        List<CheckIn> checkIns = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Space space = Scene.stored(store);
            store.run(tx -> tx.members().join(space.id(), Scene.ANN, NOW));
            checkIns.add(Scene.opened(store, space, "1"));
        }

        List<List<Nudge>> given = elsewhere.atOnce(checkIns.stream()
                .<Callable<List<Nudge>>>map(checkIn -> () -> store.inTransaction(
                        tx -> tx.nudges().give(List.of(checkIn.id()), NOW, NOW.minus(Duration.ofDays(7)), 2)))
                .toList());

        assertThat(given.stream().flatMap(List::stream)).hasSize(2);
    }

    @Test
    void an_edit_that_waits_does_not_go_out_before_what_it_is_to_show_can_be_seen() {
        Space space = Scene.stored(store);
        OutboxEntry post = Scene.post(space, NOW);
        OutboxEntry edit = Scene.editOf(post);
        store.run(tx -> tx.outbox().add(List.of(post, edit)));
        store.run(tx -> tx.outbox().finish(claim(tx).get(0), Scene.sent(Scene.message(space, "m1"))));

        store.run(tx -> {
            tx.outbox().add(List.of(Scene.editOf(post)));
            assertThat(elsewhere.meanwhile(JdbiConcurrencyTest::claim)).isEmpty();
        });

        assertThat(elsewhere.meanwhile(JdbiConcurrencyTest::claim))
                .extracting(Claim::entry)
                .containsExactly(edit);
    }

    @Test
    void leases_end_by_the_clock_of_the_database_whatever_a_node_s_own_says() {
        Space space = Scene.stored(store);
        store.run(tx -> tx.outbox().add(List.of(Scene.post(space, NOW))));
        assertThat(elsewhere.meanwhile(JdbiConcurrencyTest::claim)).hasSize(1);

        Instant farAhead = NOW.plus(Duration.ofDays(365));

        assertThat(elsewhere.meanwhile(tx -> tx.outbox().claim(Scene.PLATFORM, farAhead, 9, MINUTE)))
                .isEmpty();
    }

    @Test
    void two_first_words_of_a_space_at_once_share_one_key() throws Exception {
        Space space = Scene.stored(store);
        CheckIn checkIn = Scene.opened(store, space, "1");
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            var person = Scene.person("p" + i);
            Consumer<Transaction> write =
                    tx -> tx.words().put(space.id(), checkIn.id(), person, Map.of("text", person.user()));
            writers.add(() -> {
                store().run(write);
                return true;
            });
        }

        elsewhere.atOnce(writers);

        assertThat(store().<Integer>inTransaction(
                                tx -> tx.words().of(space.id(), checkIn.id()).size()))
                .isEqualTo(8);
        assertThat(count("space_key")).isEqualTo(1);
    }

    private static List<Space> due(Transaction tx) {
        return tx.spaces().due(NOW, Optional.empty(), 9).stream()
                .map(due -> due.space())
                .toList();
    }

    private static List<Claim> claim(Transaction tx) {
        return tx.outbox().claim(Scene.PLATFORM, NOW, 9, MINUTE);
    }

    private static void lockNow(String table) {
        Jdbi.create(DATABASE)
                .useTransaction(handle -> handle.createQuery("select 1 from " + table + " for update nowait")
                        .mapTo(Integer.class)
                        .list());
    }

    private static int count(String table) {
        return Jdbi.create(DATABASE)
                .withHandle(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(Integer.class)
                        .one());
    }
}
