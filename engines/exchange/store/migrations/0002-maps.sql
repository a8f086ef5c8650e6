-- Maps that people saved at the desk, beside those of the packs; of one code the highest version counts.
-- citus: reference
CREATE TABLE exchange.map (
  code text NOT NULL,
  version integer NOT NULL,
  body jsonb NOT NULL,
  saved_by uuid NOT NULL,
  saved timestamptz NOT NULL,
  PRIMARY KEY (code, version)
);

-- Messages that are mapped once more by a newer version. `done` is the last message that was looked at.
-- citus: distributed(feed)
CREATE TABLE exchange.replay (
  feed integer NOT NULL,
  id uuid NOT NULL,
  source integer NOT NULL,
  map text NOT NULL,
  version integer NOT NULL,
  state text NOT NULL CHECK (state IN ('running', 'finished', 'stopped')),
  from_id uuid NOT NULL,
  to_id uuid NOT NULL,
  done uuid,
  messages int8 NOT NULL,
  written int8 NOT NULL,
  failed int8 NOT NULL,
  started timestamptz NOT NULL,
  moved timestamptz NOT NULL,
  started_by uuid NOT NULL,
  PRIMARY KEY (feed, id)
);

GRANT SELECT, INSERT ON exchange.map TO kangcheng_app;
GRANT SELECT, INSERT, UPDATE ON exchange.replay TO kangcheng_app;

ALTER TABLE exchange.replay ENABLE ROW LEVEL SECURITY;
CREATE POLICY replays_of_sources ON exchange.replay TO kangcheng_app USING (
  current_setting('app.record_sources', true) = '0'
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
