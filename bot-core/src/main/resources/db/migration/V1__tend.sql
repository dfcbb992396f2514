-- People are named by the ids that their platform gave them: (workspace, person), on the platform of the space concerned.
-- Instants are timestamptz; dates and times of day are local to the zone beside them and never shifted.

create table space (
    id                    uuid primary key,
    platform              text        not null,
    workspace             text        not null,
    channel               text        not null,
    audience              text        not null check (audience in ('team', 'couple', 'friends', 'family')),
    sharing               text        not null check (sharing in ('together', 'as_they_come', 'private')),
    day_rule              text        not null,
    at                    time        not null,
    zone                  text        not null,
    state                 text        not null check (state in ('active', 'paused', 'halted')),
    facilitator_workspace text        not null,
    facilitator           text        not null,
    level                 smallint    not null check (level between 1 and 4),
    members               integer     not null default 0 check (members >= 0),
    failures              integer     not null default 0 check (failures >= 0),
    history               text[]      not null default '{}',
    next_date             date,
    next_at               timestamptz,
    unique (platform, workspace, channel),
    check ((next_date is null) = (next_at is null)),
    check (state = 'active' or next_at is null)
) with (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02);

comment on table space is 'A channel that practises, and when its next check-in is due.';
comment on column space.day_rule is 'The days of its rhythm as people write them, as in: every 2 weeks on TUE from 2026-11-24.';
comment on column space.at is 'The local time of day of its rhythm.';
comment on column space.zone is 'The IANA zone in which its people live.';
comment on column space.level is 'How deep its prompts may go now: 1 spark, 2 share, 3 open, 4 deep.';
comment on column space.members is 'How many rows member has for it; written where those are.';
comment on column space.failures is 'Check-ins in a row that could not be delivered.';
comment on column space.history is 'The prompts it was asked as pack/id, newest first; written where a check-in opens.';
comment on column space.next_date is 'The local date of the coming occurrence, which names it for good.';
comment on column space.next_at is 'The instant of the coming occurrence; null while it is not active.';

create index space_due on space (next_at, id) where state = 'active';

create table member (
    space_id  uuid        not null references space on delete cascade,
    workspace text        not null,
    person    text        not null,
    since     timestamptz not null,
    joined    bigint      not null generated always as identity,
    primary key (space_id, workspace, person)
);

comment on table member is 'Who takes part where: those who joined.';
comment on column member.joined is 'The order in which people joined, also of two that joined in one instant.';

create table check_in (
    id                uuid primary key,
    space_id          uuid        not null references space on delete cascade,
    slot              text        not null,
    prompt            text        not null,
    sharing           text        not null check (sharing in ('together', 'as_they_come', 'private')),
    state             text        not null check (state in ('open', 'revealed', 'closed', 'skipped', 'missed')),
    due_at            timestamptz not null,
    opened_at         timestamptz not null,
    closes_at         timestamptz not null,
    nudge_at          timestamptz,
    skipped           text,
    message_workspace text,
    message_channel   text,
    message           text,
    unique (space_id, slot),
    check ((message is null) = (message_channel is null) and (message is null) = (message_workspace is null))
) with (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02);

comment on table check_in is 'One asking of a prompt in a space.';
comment on column check_in.slot is 'Names the occasion within its space for good, so that it is asked once however often one tries.';
comment on column check_in.prompt is 'The prompt as pack/id.';
comment on column check_in.nudge_at is 'When those who have not taken part are nudged; null when that is past or not wanted.';
comment on column check_in.skipped is 'Why it was not asked, for a facilitator.';
comment on column check_in.message is 'The message that asks it, once it is on the platform.';

-- Each index is paid for once for every space that is due in the same second: one serves nudges and closings alike, and the
-- newest check-ins of a space are found by its slots.
create index check_in_next on check_in (least(nudge_at, closes_at)) where state in ('open', 'revealed');
create index check_in_message on check_in (message, message_channel) where message is not null;

create table participation (
    check_in_id uuid    not null references check_in on delete cascade,
    workspace   text    not null,
    person      text    not null,
    kind        text    not null check (kind in ('answered', 'passed')),
    part        integer not null check (part >= 0),
    hidden      boolean not null,
    primary key (check_in_id, workspace, person)
);

comment on table participation is 'Who took part in what, kept apart from what they wrote. No instants: nothing here says who came first.';
comment on column participation.part is 'Which message of the reveal the answer stands in.';
comment on column participation.hidden is 'Whether its author hid the answer after it was shown.';

create table space_key (
    space_id uuid primary key references space on delete cascade,
    keyset   bytea not null
);

comment on table space_key is 'The key of each space, encrypted with the master key, which is not in the database. Without its row a space''s words are gone for good.';

create table words (
    check_in_id uuid  not null references check_in on delete cascade,
    space_id    uuid  not null,
    workspace   text  not null,
    person      text  not null,
    content     bytea not null,
    primary key (check_in_id, workspace, person)
);

comment on table words is 'What people wrote, encrypted with the key of their space.';
comment on column words.content is 'AES-256-GCM over the JSON of the fields; bound to this column, space, check-in and person, so that it cannot be moved.';

create table reaction (
    check_in_id uuid not null references check_in on delete cascade,
    kind        text not null,
    workspace   text not null,
    person      text not null,
    way         text not null check (way in ('emoji', 'button')),
    primary key (check_in_id, kind, workspace, person, way)
);

comment on table reaction is 'Reactions to check-ins; a person counts once for each kind, however they gave it.';

create table nudge (
    check_in_id uuid        not null references check_in on delete cascade,
    platform    text        not null,
    workspace   text        not null,
    person      text        not null,
    given_at    timestamptz not null,
    primary key (check_in_id, workspace, person)
);

comment on table nudge is 'Who was nudged about what: once for each check-in, and not too often in all.';

create index nudge_of_person on nudge (platform, workspace, person, given_at);

create table nudge_stop (
    platform  text not null,
    workspace text not null,
    person    text not null,
    primary key (platform, workspace, person)
);

comment on table nudge_stop is 'Who wants no nudges, anywhere in their workspace.';

create table outbox (
    key               uuid primary key,
    seq               bigint      not null generated always as identity,
    platform          text        not null,
    workspace         text        not null,
    channel           text        not null,
    lane              text        not null,
    purpose           text        not null check (purpose in ('welcome', 'paused', 'question', 'answer', 'reveal',
                                          'summary', 'nudge', 'lone_answer', 'recap', 'trouble', 'trouble_line')),
    space_id          uuid        not null,
    check_in_id       uuid,
    person_workspace  text,
    person            text,
    part              integer     not null default 0,
    base              uuid,
    edit              boolean     not null default false,
    needs_base        boolean     not null default false,
    planned_at        timestamptz not null,
    due_at            timestamptz not null,
    state             text        not null default 'due' check (state in ('due', 'sending', 'sent', 'retry',
                                          'unproven', 'dead', 'skipped')),
    fence             integer     not null default 0,
    attempts          integer     not null default 0,
    first_tried       timestamptz,
    lease_until       timestamptz,
    maybe_sent        boolean     not null default false,
    message_workspace text,
    message_channel   text,
    message           text,
    reason            text        not null default '',
    since             timestamptz not null,
    check (base is not null or not needs_base),
    check ((person is null) = (person_workspace is null)),
    check ((lease_until is not null) = (state = 'sending'))
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02);

comment on table outbox is 'What is to be delivered and how that went. It holds purposes and no text: what is said is composed when it goes out.';
comment on column outbox.key is 'Names the delivery for good, here and on the platform.';
comment on column outbox.seq is 'The order in which entries came.';
comment on column outbox.space_id is 'No foreign key, since checking it is a good part of what an opening costs; there are no words in here to outlive a space.';
comment on column outbox.lane is 'What it waits in line for: one channel, or one person. One at a time is under way in each.';
comment on column outbox.person is 'Whom it goes to, or whose answer it shows.';
comment on column outbox.base is 'The delivery it hangs on: for an edit the one it changes, in a thread the question.';
comment on column outbox.needs_base is 'Whether its base must be on the platform before it can go out.';
comment on column outbox.planned_at is 'When it was to go out; does not change.';
comment on column outbox.due_at is 'When it may be tried next.';
comment on column outbox.fence is 'Rises with each claim, so that a claim that was lost cannot write.';
comment on column outbox.lease_until is 'Until when a claim holds, by the clock of the database.';
comment on column outbox.maybe_sent is 'Whether an earlier attempt may have gone out; once it may have, this stays.';
comment on column outbox.reason is 'For operators and facilitators; never what people wrote.';
comment on column outbox.since is 'When it was last tried, or added.';

create index outbox_open on outbox (platform, due_at, seq) where state in ('due', 'retry', 'sending');
create index outbox_lane on outbox (platform, workspace, lane, due_at, seq) where state in ('due', 'retry', 'sending');
create index outbox_sending on outbox (platform, workspace, lane) where state = 'sending';
create index outbox_waiting on outbox (base) where needs_base and state in ('due', 'retry');
create index outbox_troubled on outbox (space_id, since desc, seq desc) where state in ('retry', 'unproven', 'dead');

create table draft (
    platform         text        not null,
    workspace        text        not null,
    channel          text        not null,
    person_workspace text        not null,
    person           text        not null,
    audience         text        not null,
    sharing          text        not null,
    day_rule         text        not null,
    at               time        not null,
    zone             text        not null,
    zone_search      text,
    touched_at       timestamptz not null,
    primary key (platform, workspace, channel, person_workspace, person)
);

comment on table draft is 'Set-ups that were begun and not yet confirmed.';
comment on column draft.zone_search is 'What the person searched zones by, while they are to choose one of those found.';
comment on column draft.touched_at is 'When it was last changed; an old one counts no more.';
