CREATE SCHEMA exchange;
GRANT USAGE ON SCHEMA exchange TO kangcheng_app;

-- A way in which one institution sends. `source` is the institution's number in the record store; what may be seen of a feed follows
-- from it, as it does there.
-- citus: reference
CREATE TABLE exchange.feed (
  number integer NOT NULL PRIMARY KEY,
  code text NOT NULL UNIQUE,
  organisation text NOT NULL,
  source integer NOT NULL,
  settings jsonb NOT NULL,
  version integer NOT NULL,
  changed timestamptz NOT NULL
);

-- What a message is and what became of it. The id is a UUID of version 7: ids of a feed are in the order of arrival. control_key is what
-- the sender calls it, and the day where a feed begins anew each day; a corrected copy has a key of its own.
-- received, sent: milliseconds since 1970. state: 1 stored, or about to be where it stands in exchange.waiting; 2 dead, 3 mended,
-- 4 dismissed, 5 ignored.
-- citus: distributed(feed)
CREATE TABLE exchange.message (
  feed integer NOT NULL,
  id uuid NOT NULL,
  source integer NOT NULL,
  state smallint NOT NULL,
  size integer NOT NULL,
  map_version integer,
  received int8 NOT NULL,
  sent int8,
  digest bytea NOT NULL,
  mends uuid,
  control_key text NOT NULL,
  kind text NOT NULL,
  map text,
  subject text,
  faults jsonb,
  PRIMARY KEY (feed, id),
  UNIQUE (feed, control_key)
);
CREATE INDEX message_dead ON exchange.message (feed, id) WHERE state = 2;

-- Messages that are kept and not yet stored. Most stand here for less than a second, and their rows in exchange.message never change.
-- citus: distributed(feed)
CREATE TABLE exchange.waiting (
  feed integer NOT NULL,
  id uuid NOT NULL,
  source integer NOT NULL,
  PRIMARY KEY (feed, id)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);

-- The bytes as they came. Never changed.
-- citus: distributed(feed)
CREATE TABLE exchange.raw (
  feed integer NOT NULL,
  id uuid NOT NULL,
  source integer NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (feed, id)
);

-- What somebody said of a dead message: why it is dismissed, or who corrected it.
-- citus: distributed(feed)
CREATE TABLE exchange.handling (
  feed integer NOT NULL,
  message uuid NOT NULL,
  id uuid NOT NULL,
  source integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('mended', 'retried', 'dismissed')),
  reason text NOT NULL,
  user_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (feed, message, id)
);

-- How a feed did on a day by one rule: how many were looked at, and how many failed.
-- citus: distributed(feed)
CREATE TABLE exchange.score (
  feed integer NOT NULL,
  day date NOT NULL,
  rule text NOT NULL,
  source integer NOT NULL,
  looked int8 NOT NULL,
  failed int8 NOT NULL,
  PRIMARY KEY (feed, day, rule)
) WITH (fillfactor = 50);

-- The messages behind a score.
-- citus: distributed(feed)
CREATE TABLE exchange.finding (
  feed integer NOT NULL,
  day date NOT NULL,
  rule text NOT NULL,
  message uuid NOT NULL,
  source integer NOT NULL,
  places text[] NOT NULL,
  PRIMARY KEY (feed, day, rule, message)
);

GRANT SELECT, INSERT, UPDATE ON exchange.feed, exchange.message, exchange.score TO kangcheng_app;
GRANT SELECT, INSERT, DELETE ON exchange.waiting TO kangcheng_app;
GRANT SELECT, INSERT ON exchange.raw, exchange.handling, exchange.finding TO kangcheng_app;

ALTER TABLE exchange.feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.message ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.waiting ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.raw ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.handling ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.score ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.finding ENABLE ROW LEVEL SECURITY;
CREATE POLICY feeds_of_sources ON exchange.feed TO kangcheng_app USING (
  current_setting('app.record_sources', true) = '0'
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
CREATE POLICY messages_of_sources ON exchange.message TO kangcheng_app USING (
  current_setting('app.record_sources', true) = '0'
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
CREATE POLICY waiting_of_sources ON exchange.waiting TO kangcheng_app USING (
  current_setting('app.record_sources', true) = '0'
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
CREATE POLICY raw_of_sources ON exchange.raw TO kangcheng_app USING (
  current_setting('app.record_sources', true) = '0'
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
CREATE POLICY handlings_of_sources ON exchange.handling TO kangcheng_app USING (
  current_setting('app.record_sources', true) = '0'
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
CREATE POLICY scores_of_sources ON exchange.score TO kangcheng_app USING (
  current_setting('app.record_sources', true) = '0'
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
CREATE POLICY findings_of_sources ON exchange.finding TO kangcheng_app USING (
  current_setting('app.record_sources', true) = '0'
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
