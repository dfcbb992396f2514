-- All that happens in the playground's rooms, oldest first. Rows are only ever added.
CREATE TABLE playground.journal (
    number       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    delivery_key uuid UNIQUE,
    event        jsonb NOT NULL
);

COMMENT ON COLUMN playground.journal.at IS 'The playground''s own time, which may be ahead of the world''s.';
COMMENT ON COLUMN playground.journal.delivery_key IS 'Set for what Tend delivered: the same delivery is written once.';
