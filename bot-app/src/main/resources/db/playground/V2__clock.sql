create table clock (
    only_one boolean primary key check (only_one),
    ahead_ms bigint not null check (ahead_ms >= 0)
);
comment on table clock is 'How far visitors have moved the playground''s clock ahead of the world''s.';
