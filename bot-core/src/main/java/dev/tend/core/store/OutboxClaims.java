package dev.tend.core.store;

import dev.tend.core.chat.Platform;
import dev.tend.core.engine.Outbox.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Claims entries of the outbox. */
record OutboxClaims(Handle handle) {
    /**
     * Walks through what is due, oldest first, and takes an entry if it is the first of its lane that could go out, and
     * nothing of that lane is under way. So a lane that is full costs the others nothing but the walk past it.
     */
    List<Claim> claim(Platform platform, Instant now, int limit, Duration lease) {
        return handle.createQuery("""
                        with ready as materialized (
                            select o.key
                              from outbox o
                             where o.platform = :platform and o.state in ('due', 'retry', 'sending') and o.due_at <= :now
                               and (o.state <> 'sending' or o.lease_until <= clock_timestamp())
                               and o.seq = (
                                   select first.seq
                                     from outbox first
                                    where first.platform = o.platform and first.workspace = o.workspace
                                      and first.lane = o.lane and first.state in ('due', 'retry', 'sending')
                                      and first.due_at <= :now
                                      and (first.state <> 'sending' or first.lease_until <= clock_timestamp())
                                      and (not first.needs_base or first.state = 'sending'
                                           or (select base.state from outbox base where base.key = first.base) = 'sent')
                                    order by first.due_at, first.seq
                                    limit 1)
                               and not exists (
                                   select 1
                                     from outbox live
                                    where live.platform = o.platform and live.workspace = o.workspace
                                      and live.lane = o.lane and live.state = 'sending'
                                      and live.lease_until > clock_timestamp())
                             order by o.due_at, o.seq
                             limit :limit
                               for update skip locked),
                        o as (
                            update outbox c
                               set state = 'sending', fence = fence + 1, attempts = attempts + 1,
                                   maybe_sent = maybe_sent or state = 'sending',
                                   first_tried = coalesce(first_tried, :now), since = :now,
                                   lease_until = clock_timestamp() + make_interval(secs => :lease)
                              from ready
                             where c.key = ready.key
                            returning %s)
                        select %s, o.fence, o.attempts, o.first_tried, o.maybe_sent, b.message_workspace as base_workspace,
                               b.message_channel as base_channel, b.message as base_message
                          from o left join outbox b on b.key = o.base
                         order by o.due_at, o.seq""".formatted(OutboxCells.CLAIMED, OutboxCells.ENTRY))
                .bind("platform", platform.name())
                .bind("now", now)
                .bind("limit", limit)
                .bind("lease", lease.toNanos() / 1e9)
                .map((row, context) -> new OutboxCells(new Cells(row)).claim())
                .list();
    }
}
