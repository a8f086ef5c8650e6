-- Secrets under which a system signs what it pushes: two of a feed at most, so that one can take the other's place without a gap. The
-- secret itself stands nowhere: it is worked out from the installation's key and the id.
-- citus: distributed(feed)
CREATE TABLE exchange.feed_secret (
  feed integer NOT NULL,
  slot smallint NOT NULL CHECK (slot IN (1, 2)),
  id uuid NOT NULL,
  source integer NOT NULL,
  made timestamptz NOT NULL,
  made_by uuid NOT NULL,
  PRIMARY KEY (feed, slot)
);

GRANT SELECT, INSERT, DELETE ON exchange.feed_secret TO kangcheng_app;

ALTER TABLE exchange.feed_secret ENABLE ROW LEVEL SECURITY;
CREATE POLICY secrets_of_sources ON exchange.feed_secret TO kangcheng_app USING (
  current_setting('app.record_sources', true) = '0'
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
