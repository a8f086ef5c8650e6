-- Feeds of which people have been told that they are silent: a row stands here until the feed speaks again, or needs to no more.
-- `newest` is its newest message when they were told, in milliseconds since 1970; null where there never was one.
-- citus: distributed(feed)
CREATE TABLE exchange.silence (
  feed integer NOT NULL PRIMARY KEY,
  source integer NOT NULL,
  newest int8,
  told timestamptz NOT NULL
);

GRANT SELECT, INSERT, DELETE ON exchange.silence TO kangcheng_app;

ALTER TABLE exchange.silence ENABLE ROW LEVEL SECURITY;
CREATE POLICY silences_of_sources ON exchange.silence TO kangcheng_app USING (
  current_setting('app.record_sources', true) = '0'
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
