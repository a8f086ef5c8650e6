CREATE SCHEMA records;
GRANT USAGE ON SCHEMA records TO kangcheng_app;

-- What this installation is: the four signs its ids begin with, and the next block of numbers to lease.
-- citus: local
CREATE TABLE records.installation (
  only_row boolean NOT NULL PRIMARY KEY DEFAULT true CHECK (only_row),
  city text NOT NULL CHECK (city ~ '^[0-9a-hjkmnp-tv-z]{4}$'),
  next_number int8 NOT NULL CHECK (next_number BETWEEN 1 AND 17592186044416)
);

-- The organisations that keep charts, by their codes in the directory. A row of the record carries the number.
-- citus: reference
CREATE TABLE records.source (
  number integer NOT NULL PRIMARY KEY,
  organisation text NOT NULL UNIQUE
);
GRANT SELECT ON records.source TO kangcheng_app;

-- Each resource as it is now. local_id is type × 2^44 + number; changed, date_low and date_high are milliseconds since 1970.
-- Without content it is deleted. tokens: what it can be looked up by (rules/searching).
-- citus: distributed(chart_id)
CREATE TABLE records.resource (
  chart_id int8 NOT NULL,
  local_id int8 NOT NULL,
  changed int8 NOT NULL,
  date_low int8,
  date_high int8,
  version integer NOT NULL,
  source integer NOT NULL,
  type smallint NOT NULL,
  assigned_id text,
  tokens int8[] NOT NULL,
  content text,
  PRIMARY KEY (chart_id, local_id)
);
-- All of one type, in the order they were made; the page after this one begins behind its last key whatever happened since.
CREATE INDEX resource_of_type ON records.resource (local_id);
CREATE INDEX resource_changed ON records.resource (type, changed);
CREATE INDEX resource_dated ON records.resource (type, date_low) WHERE date_low IS NOT NULL;
-- What waits to be sorted in is read through by every search: a few hundred kilobytes of it, not the four megabytes of the default.
CREATE INDEX resource_tokens ON records.resource USING gin (tokens) WITH (gin_pending_list_limit = 256);
-- Three times the default: more common tokens are known, and whole rows are held while they are counted.
ALTER TABLE records.resource ALTER COLUMN tokens SET STATISTICS 300;

-- What resources were before; the newest version is in records.resource.
-- citus: distributed(chart_id)
CREATE TABLE records.superseded (
  chart_id int8 NOT NULL,
  local_id int8 NOT NULL,
  changed int8 NOT NULL,
  version integer NOT NULL,
  source integer NOT NULL,
  type smallint NOT NULL,
  assigned_id text,
  content text,
  PRIMARY KEY (chart_id, local_id, version)
);
CREATE INDEX superseded_changed ON records.superseded (type, changed);

-- Where a resource lies whose id does not say it. The index says all of it, so that a read needs one page less.
-- citus: distributed(id)
CREATE TABLE records.placement (
  id text NOT NULL,
  type smallint NOT NULL,
  chart_id int8 NOT NULL,
  local_id int8 NOT NULL,
  PRIMARY KEY (id, type) INCLUDE (chart_id, local_id)
);

-- Held until the commit by who creates or changes by a condition: two who ask for the same one at once would both find nothing.
-- citus: distributed(digest)
CREATE TABLE records.condition (
  digest int8 NOT NULL PRIMARY KEY
);

GRANT SELECT, INSERT, UPDATE ON records.resource TO kangcheng_app;
GRANT SELECT, INSERT ON records.superseded, records.placement TO kangcheng_app;
GRANT SELECT, INSERT, UPDATE ON records.condition TO kangcheng_app;

-- Sources that are open to who asks, as numbers, or 0 for all. Types that tell of nobody are open to whoever may read at all:
-- directories, definitions and terminology.
ALTER TABLE records.resource ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.superseded ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_resource ON records.resource FOR SELECT TO kangcheng_app USING (
  current_setting('app.record_sources', true) = '0'
  OR type = ANY ('{2,13,18,22,25,27,45,49,52,57,60,65,68,71,72,75,78,91,94,97,98,100,101,107,108,109,112,116,117,123,127,128,129,132,138,142,144,145}'::smallint[])
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
CREATE POLICY add_resource ON records.resource FOR INSERT TO kangcheng_app WITH CHECK (
  current_setting('app.record_sources', true) = '0'
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
CREATE POLICY change_resource ON records.resource FOR UPDATE TO kangcheng_app USING (
  current_setting('app.record_sources', true) = '0'
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
CREATE POLICY read_superseded ON records.superseded FOR SELECT TO kangcheng_app USING (
  current_setting('app.record_sources', true) = '0'
  OR type = ANY ('{2,13,18,22,25,27,45,49,52,57,60,65,68,71,72,75,78,91,94,97,98,100,101,107,108,109,112,116,117,123,127,128,129,132,138,142,144,145}'::smallint[])
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
CREATE POLICY add_superseded ON records.superseded FOR INSERT TO kangcheng_app WITH CHECK (
  current_setting('app.record_sources', true) = '0'
  OR source = ANY (string_to_array(current_setting('app.record_sources', true), ',')::integer[])
);
