package dev.tend.core.store;

import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Platform;
import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Outbox;
import dev.tend.core.engine.OutboxEntry;
import dev.tend.core.engine.Purpose;
import dev.tend.core.practice.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The outbox in the database. */
record JdbiOutbox(Handle handle) implements Outbox {
    @Override
    public void add(Collection<OutboxEntry> entries) {
        if (!entries.isEmpty()) {
            holdEditsThatWait(entries);
            insert(List.copyOf(entries));
        }
    }

    /** Keeps edits that wait from going out before this transaction's changes, which they are to show, can be seen. */
    private void holdEditsThatWait(Collection<OutboxEntry> entries) {
        List<OutboxEntry> edits = entries.stream().filter(OutboxEntry::edit).toList();
        if (edits.isEmpty()) {
            return;
        }
        var query = handle.createQuery("""
                select key
                  from outbox
                 where base = any(cast(:bases as uuid[])) and needs_base and edit and state in ('due', 'retry')
                 order by seq
                   for update""");
        new Columns<>(query, edits).withOptional("bases", edit -> edit.base().map(DeliveryKey::id));
        query.mapTo(String.class).list();
    }

    private void insert(List<OutboxEntry> entries) {
        var insert = handle.createUpdate("""
                with d as (
                    select entry.*
                      from unnest(cast(:keys as uuid[]), cast(:purposes as text[]), cast(:spaces as uuid[]),
                                  cast(:platforms as text[]), cast(:workspaces as text[]), cast(:channels as text[]),
                                  cast(:lanes as text[]), cast(:checkIns as uuid[]), cast(:personWorkspaces as text[]),
                                  cast(:persons as text[]), cast(:parts as integer[]), cast(:bases as uuid[]),
                                  cast(:edits as boolean[]), cast(:needsBases as boolean[]), cast(:dues as timestamptz[]))
                           with ordinality
                           as entry(key, purpose, space_id, platform, workspace, channel, lane, check_in_id,
                                    person_workspace, person, part, base, edit, needs_base, due_at, place)),
                fresh as (
                    select d.*, row_number() over (partition by d.edit, d.base order by d.place) as nth
                      from d
                     where not exists (select 1 from outbox o where o.key = d.key)
                       and not (d.edit and exists (select 1 from outbox o where o.base = d.base and o.needs_base and o.edit
                                                      and o.state in ('due', 'retry'))))
                insert into outbox (key, purpose, space_id, platform, workspace, channel, lane, check_in_id,
                    person_workspace, person, part, base, edit, needs_base, planned_at, due_at, since, state)
                select f.key, f.purpose, f.space_id, f.platform, f.workspace, f.channel, f.lane, f.check_in_id,
                       f.person_workspace, f.person, f.part, f.base, f.edit, f.needs_base, f.due_at, f.due_at, f.due_at,
                       case when f.needs_base and b.state in ('dead', 'skipped') then 'skipped' else 'due' end
                  from fresh f left join outbox b on b.key = f.base
                 where f.nth = 1 or not f.edit
                 order by f.place
                on conflict do nothing""");
        new Columns<>(insert, entries)
                .with("keys", entry -> entry.key().id())
                .with("purposes", OutboxEntry::purpose)
                .with("spaces", OutboxEntry::space)
                .with("platforms", entry -> entry.channel().platform().name())
                .with("workspaces", entry -> entry.channel().workspace())
                .with("channels", entry -> entry.channel().channel())
                .with("lanes", OutboxEntry::lane)
                .withOptional("checkIns", OutboxEntry::checkIn)
                .withOptional("personWorkspaces", entry -> entry.person().map(UserRef::workspace))
                .withOptional("persons", entry -> entry.person().map(UserRef::user))
                .with("parts", OutboxEntry::part)
                .withOptional("bases", entry -> entry.base().map(DeliveryKey::id))
                .with("edits", OutboxEntry::edit)
                .with("needsBases", OutboxEntry::needsBase)
                .with("dues", OutboxEntry::dueAt);
        insert.execute();
    }

    @Override
    public List<Claim> claim(Platform platform, Instant now, int limit, Duration lease) {
        return new OutboxClaims(handle).claim(platform, now, limit, lease);
    }

    @Override
    public boolean finish(Claim claim, Outcome outcome) {
        OutboxEntry entry = claim.entry();
        boolean held = handle.createUpdate("""
                                update outbox
                                   set state = :state, lease_until = null, maybe_sent = maybe_sent or :maybeSent,
                                       due_at = case when :state = 'retry' then :again else due_at end, reason = :reason,
                                       message_workspace = :workspace, message_channel = :channel, message = :message
                                 where key = :key and fence = :fence and state = 'sending'""")
                        .bind("key", entry.key().id())
                        .bind("fence", claim.fence())
                        .bind("state", Cells.word(outcome.state()))
                        .bind("maybeSent", outcome.maybeSent())
                        .bind("again", outcome.again())
                        .bind("reason", outcome.reason())
                        .bind(
                                "workspace",
                                outcome.message()
                                        .map(message -> message.channel().workspace()))
                        .bind(
                                "channel",
                                outcome.message()
                                        .map(message -> message.channel().channel()))
                        .bind("message", outcome.message().map(MessageRef::message))
                        .execute()
                == 1;
        if (held) {
            followUp(entry, outcome);
        }
        return held;
    }

    @Override
    public void prove(DeliveryKey key, MessageRef message) {
        int proved = handle.createUpdate("""
                        update outbox
                           set state = 'sent', reason = '', message_workspace = :workspace, message_channel = :channel,
                               message = :message
                         where key = :key and not edit and maybe_sent and state in ('retry', 'unproven')""")
                .bind("key", key.id())
                .bind("workspace", message.channel().workspace())
                .bind("channel", message.channel().channel())
                .bind("message", message.message())
                .execute();
        if (proved == 1) {
            find(key)
                    .map(Filed::entry)
                    .filter(entry -> entry.purpose() == Purpose.QUESTION)
                    .ifPresent(entry -> noteQuestion(entry, message));
        }
    }

    private void followUp(OutboxEntry entry, Outcome outcome) {
        if (outcome.state() == State.DEAD || outcome.state() == State.SKIPPED) {
            skipThoseThatWaitFor(entry.key());
        }
        if (outcome.state() == State.SENT && entry.purpose() == Purpose.QUESTION && !entry.edit()) {
            outcome.message().ifPresent(message -> noteQuestion(entry, message));
        }
    }

    private void skipThoseThatWaitFor(DeliveryKey base) {
        handle.createUpdate("""
                        with recursive hopeless(key) as (
                            select key
                              from outbox
                             where base = :base and needs_base and state in ('due', 'retry')
                            union
                            select o.key
                              from outbox o join hopeless on o.base = hopeless.key
                             where o.needs_base and o.state in ('due', 'retry'))
                        update outbox o
                           set state = 'skipped', reason = b.reason, since = b.since
                          from hopeless, outbox b
                         where o.key = hopeless.key and o.state in ('due', 'retry') and b.key = :base""").bind("base", base.id()).execute();
    }

    private void noteQuestion(OutboxEntry entry, MessageRef message) {
        handle.createUpdate("""
                        update check_in
                           set message_workspace = :workspace, message_channel = :channel, message = :message
                         where id = :checkIn""")
                .bind("checkIn", entry.checkIn().orElseThrow().value())
                .bind("workspace", message.channel().workspace())
                .bind("channel", message.channel().channel())
                .bind("message", message.message())
                .execute();
    }

    @Override
    public Optional<Filed> find(DeliveryKey key) {
        return handle.createQuery("select %s from outbox o where o.key = :key".formatted(OutboxCells.FILED))
                .bind("key", key.id())
                .map((row, context) -> new OutboxCells(new Cells(row)).filed())
                .findOne();
    }

    @Override
    public List<Filed> troubled(SpaceId space, int limit) {
        return handle.createQuery("""
                        select %s
                          from outbox o
                         where o.space_id = :space and o.state in ('retry', 'unproven', 'dead')
                         order by o.since desc, o.seq desc
                         limit :limit""".formatted(OutboxCells.FILED))
                .bind("space", space.value())
                .bind("limit", limit)
                .map((row, context) -> new OutboxCells(new Cells(row)).filed())
                .list();
    }
}
