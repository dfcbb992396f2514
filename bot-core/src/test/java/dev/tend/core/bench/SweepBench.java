package dev.tend.core.bench;

import dev.tend.core.content.Content;
import dev.tend.core.engine.Openings;
import dev.tend.core.practice.Bank;
import dev.tend.core.practice.Rotation;
import dev.tend.core.store.JdbiStore;
import dev.tend.core.store.Keyring;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * How many spaces that are due in the same second become a durable check-in, outbox entry and next time in each second, beside
 * what PostgreSQL does in one set-based statement: on Tend's own tables, and on lean ones with nothing but what a sweep needs.
 * Contenders run in turn; the first round is not counted. Arguments: numbers of spaces; rounds after {@code rounds=}.
 */
public final class SweepBench {
    private static final Instant DUE = Instant.parse("2026-11-23T08:00:00Z");
    private static final InstantSource JUST_AFTER = InstantSource.fixed(DUE.plusSeconds(1));

    private final Jdbi jdbi;
    private final Openings openings;

    private SweepBench(DataSource database, Path keys) {
        JdbiStore.migrate(database);
        this.jdbi = Jdbi.create(database);
        Content content = Content.bundled();
        Rotation rotation = new Rotation(new Bank(content.practices(), content.packs()));
        this.openings = new Openings(new JdbiStore(database, Keyring.open(keys)), rotation, JUST_AFTER);
        lean();
    }

    public static void main(String[] arguments) throws IOException {
        int rounds = Stream.of(arguments)
                .filter(argument -> argument.startsWith("rounds="))
                .map(argument -> Integer.parseInt(argument.substring("rounds=".length())))
                .findFirst()
                .orElse(5);
        List<Integer> sizes = Stream.of(arguments)
                .filter(argument -> !argument.contains("="))
                .map(Integer::parseInt)
                .toList();
        Path keys = Files.createTempDirectory("sweep-bench").resolve("master.key");
        try (EmbeddedPostgres postgres = durable()) {
            SweepBench bench = new SweepBench(postgres.getPostgresDatabase(), keys);
            for (int size : sizes.isEmpty() ? List.of(10_000, 100_000) : sizes) {
                bench.run(size, rounds);
            }
        }
    }

    /** Settings as for data that is kept; the test library's own are not. */
    private static EmbeddedPostgres durable() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "2GB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("checkpoint_timeout", "30min")
                .start();
    }

    private void run(int spaces, int rounds) {
        Map<String, Runnable> contenders = new LinkedHashMap<>();
        contenders.put("sweep", openings::sweep);
        contenders.put("one statement, Tend's tables", this::oneStatement);
        contenders.put("one statement, lean tables", this::oneLeanStatement);
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Runnable> contender : contenders.entrySet()) {
                seed(spaces);
                double rate = rate(spaces, contender.getValue());
                if (round > 0) {
                    rates.computeIfAbsent(contender.getKey(), name -> new ArrayList<>())
                            .add(rate);
                }
            }
        }
        report(spaces, rounds, rates);
    }

    private double rate(int spaces, Runnable contender) {
        long start = System.nanoTime();
        contender.run();
        double seconds =
                (System.nanoTime() - start) / (double) Duration.ofSeconds(1).toNanos();
        int written = jdbi.withHandle(handle -> handle.createQuery(
                        "select (select count(*) from check_in) + (select count(*) from lean_check_in)")
                .mapTo(Integer.class)
                .one());
        if (written != spaces) {
            throw new IllegalStateException("Expected " + spaces + " check-ins, found " + written + ".");
        }
        return spaces / seconds;
    }

    private static void report(int spaces, int rounds, Map<String, List<Double>> rates) {
        double sweep = median(rates.getOrDefault("sweep", List.of()));
        System.out.printf(Locale.ROOT, "%n%,d spaces due at once, %d rounds in turn:%n", spaces, rounds);
        rates.forEach((name, values) -> System.out.printf(
                Locale.ROOT,
                "  %-30s median %,7.0f/s  (%,.0f to %,.0f)  sweep to this: %.2f%n",
                name,
                median(values),
                values.stream().mapToDouble(value -> value).min().orElse(0),
                values.stream().mapToDouble(value -> value).max().orElse(0),
                sweep / median(values)));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private void seed(int spaces) {
        jdbi.useHandle(handle -> {
            handle.execute("truncate space, outbox, lean_schedule, lean_check_in, lean_outbox cascade");
            handle.createUpdate("""
                            insert into space (id, platform, workspace, channel, audience, sharing, day_rule, at, zone, state,
                                facilitator_workspace, facilitator, level, members, next_date, next_at)
                            select gen_random_uuid(), 'bench', 'w' || n % 50, 'c' || n, 'team', 'together', 'weekly on MON',
                                '09:00', 'Europe/Berlin', 'active', 'w' || n % 50, 'f' || n, 1, 6, '2026-11-23', :due
                              from generate_series(1, :spaces) n""")
                    .bind("due", Timestamp.from(DUE))
                    .bind("spaces", spaces)
                    .execute();
            handle.createUpdate("""
                            insert into lean_schedule (id, space_id, tz, rule, next_run_at, title)
                            select n, n, 'Europe/Berlin', 'weekly on MON', :due, 'title' from generate_series(1, :spaces) n""")
                    .bind("due", Timestamp.from(DUE))
                    .bind("spaces", spaces)
                    .execute();
            handle.execute("checkpoint");
            handle.execute("vacuum analyze space, lean_schedule");
        });
    }

    private void oneStatement() {
        jdbi.useHandle(handle -> handle.execute("""
                with d as (
                    select id, platform, workspace, channel, next_date, next_at from space
                     where state = 'active' and next_at <= '2026-11-23T08:00:01Z' for update),
                c as (
                    insert into check_in (id, space_id, slot, prompt, sharing, state, due_at, opened_at, closes_at, nudge_at)
                    select gen_random_uuid(), id, next_date::text, 'core-team/tm-222222', 'together', 'open', next_at, next_at,
                           next_at + interval '3 days', next_at + interval '36 hours' from d
                    on conflict do nothing returning id, space_id),
                u as (
                    update space s set next_date = s.next_date + 7, next_at = s.next_at + interval '7 days',
                           history = (array['core-team/tm-222222'] || s.history)[1 : 256]
                      from d where s.id = d.id)
                insert into outbox (key, platform, workspace, channel, lane, purpose, space_id, check_in_id, planned_at, due_at,
                    since)
                select gen_random_uuid(), d.platform, d.workspace, d.channel, d.channel, 'question', d.id, c.id, d.next_at,
                       d.next_at, d.next_at
                  from c join d on d.id = c.space_id"""));
    }

    private void oneLeanStatement() {
        jdbi.useHandle(handle -> handle.execute("""
                with d as (
                    select id, space_id, next_run_at from lean_schedule
                     where enabled and next_run_at <= '2026-11-23T08:00:01Z' for update),
                u as (
                    update lean_schedule s set next_run_at = s.next_run_at + interval '7 days', version = version + 1
                      from d where s.id = d.id),
                c as (
                    insert into lean_check_in (schedule_id, space_id, slot_at) select id, space_id, next_run_at from d
                    on conflict (schedule_id, slot_at) do nothing returning id, space_id)
                insert into lean_outbox (checkin_id, space_id, payload) select id, space_id, 'payload' from c"""));
    }

    private void lean() {
        jdbi.useHandle(handle -> {
            handle.execute("""
                    create table lean_schedule (id bigint primary key, space_id bigint not null, tz text not null,
                        rule text not null, next_run_at timestamptz not null, enabled boolean not null default true,
                        version int not null default 0, title text not null)""");
            handle.execute("create index lean_schedule_due on lean_schedule (next_run_at, id) where enabled");
            handle.execute("""
                    create table lean_check_in (id bigint generated always as identity primary key,
                        schedule_id bigint not null, space_id bigint not null, slot_at timestamptz not null,
                        decided_at timestamptz not null default now(), state smallint not null default 0,
                        unique (schedule_id, slot_at))""");
            handle.execute("""
                    create table lean_outbox (id bigint generated always as identity primary key, checkin_id bigint not null,
                        space_id bigint not null, payload text not null, attempts smallint not null default 0,
                        available_at timestamptz not null default now(), delivered_at timestamptz)""");
            handle.execute("create index lean_outbox_due on lean_outbox (available_at) where delivered_at is null");
        });
    }
}
