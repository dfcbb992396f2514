package dev.tend.core.store;

import dev.tend.core.engine.CheckIns.Opening;
import dev.tend.core.engine.OutboxEntry;
import dev.tend.core.engine.Purpose;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.History;
import dev.tend.core.practice.Occurrence;
import dev.tend.core.practice.SpaceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Writes any number of openings with one statement. */
record OpeningStatement(Handle handle) {
    int run(List<Opening> openings) {
        int opened = 0;
        List<Opening> rest = openings;
        while (!rest.isEmpty()) {
            List<Opening> later = new ArrayList<>();
            opened += runDistinct(oneForEachSpace(rest, later));
            rest = later;
        }
        return opened;
    }

    /** A statement writes a row once only, so that a space's second opening has to wait for the next statement. */
    private static List<Opening> oneForEachSpace(List<Opening> openings, List<Opening> later) {
        Set<SpaceId> seen = new HashSet<>();
        List<Opening> first = new ArrayList<>(openings.size());
        for (Opening opening : openings) {
            (seen.add(opening.checkIn().space()) ? first : later).add(opening);
        }
        return first;
    }

    private int runDistinct(List<Opening> openings) {
        // Left to itself, the planner reads all spaces to find a thousand of them.
        handle.execute("set local enable_seqscan = off");
        var statement = handle.createQuery("""
                with d as (
                    select opening.*
                      from unnest(cast(:ids as uuid[]), cast(:spaces as uuid[]), cast(:slots as text[]),
                                  cast(:prompts as text[]), cast(:sharings as text[]), cast(:states as text[]),
                                  cast(:dues as timestamptz[]), cast(:openeds as timestamptz[]),
                                  cast(:closes as timestamptz[]), cast(:nudges as timestamptz[]),
                                  cast(:skips as text[]), cast(:nextDates as date[]), cast(:nextAts as timestamptz[]),
                                  cast(:keys as uuid[]), cast(:purposes as text[]), cast(:postDues as timestamptz[]))
                           as opening(id, space_id, slot, prompt, sharing, state, due_at, opened_at, closes_at, nudge_at,
                                      skipped, next_date, next_at, key, purpose, post_due)),
                opened as (
                    insert into check_in (id, space_id, slot, prompt, sharing, state, due_at, opened_at, closes_at,
                        nudge_at, skipped)
                    select id, space_id, slot, prompt, sharing, state, due_at, opened_at, closes_at, nudge_at, skipped
                      from d
                    on conflict do nothing
                    returning id),
                moved as (
                    update space s
                       set next_date = case when s.state = 'active' then coalesce(d.next_date, s.next_date) end,
                           next_at = case when s.state = 'active' then coalesce(d.next_at, s.next_at) end,
                           history = case when opened.id is null or d.state = 'skipped' then s.history
                                          else (array[d.prompt] || s.history)[1 : %d] end
                      from d left join opened on opened.id = d.id
                     where s.id = d.space_id
                    returning d.id, s.id as space_id, s.platform, s.workspace, s.channel),
                posted as (
                    insert into outbox (key, platform, workspace, channel, lane, purpose, space_id, check_in_id,
                        planned_at, due_at, since)
                    select d.key, m.platform, m.workspace, m.channel, m.channel, d.purpose, m.space_id, d.id,
                           d.post_due, d.post_due, d.post_due
                      from d join opened on opened.id = d.id join moved m on m.id = d.id
                     where d.key is not null
                    on conflict do nothing)
                select count(*) from opened""".formatted(History.LONGEST));
        bindCheckIns(new Columns<>(statement, openings));
        bindPosts(new Columns<>(statement, openings));
        return statement.mapTo(Integer.class).one();
    }

    private static void bindCheckIns(Columns<Opening> columns) {
        columns.with("ids", of(CheckIn::id))
                .with("spaces", of(CheckIn::space))
                .with("slots", of(CheckIn::slot))
                .with("prompts", of(CheckIn::prompt))
                .with("sharings", of(CheckIn::sharing))
                .with("states", of(CheckIn::state))
                .with("dues", of(CheckIn::dueAt))
                .with("openeds", of(CheckIn::openedAt))
                .with("closes", of(CheckIn::closesAt))
                .withOptional("nudges", opening -> opening.checkIn().nudgeAt())
                .withOptional("skips", opening -> opening.checkIn().skipped())
                .withOptional("nextDates", opening -> opening.next().map(Occurrence::date))
                .withOptional("nextAts", opening -> opening.next().map(Occurrence::at));
    }

    private static Function<Opening, Object> of(Function<CheckIn, Object> value) {
        return opening -> value.apply(opening.checkIn());
    }

    private static void bindPosts(Columns<Opening> columns) {
        columns.withOptional(
                        "keys",
                        opening -> opening.post()
                                .map(OpeningStatement::toTheChannel)
                                .map(post -> post.key().id()))
                .withOptional("purposes", opening -> opening.post().map(OutboxEntry::purpose))
                .withOptional("postDues", opening -> opening.post().map(OutboxEntry::dueAt));
    }

    /** The statement takes a post's channel from the space, and gives it no base and no person. */
    private static OutboxEntry toTheChannel(OutboxEntry post) {
        if (post.purpose().place() != Purpose.Place.CHANNEL || post.base().isPresent()) {
            throw new IllegalArgumentException(
                    "A check-in opens with a post to its channel, not with " + post.purpose() + ".");
        }
        return post;
    }
}
