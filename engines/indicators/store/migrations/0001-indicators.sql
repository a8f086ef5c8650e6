CREATE SCHEMA indicators;

-- citus: reference
CREATE TABLE indicators.definition (
  kind text NOT NULL CHECK (kind IN ('indicator', 'index')),
  code text NOT NULL,
  version integer NOT NULL,
  body json NOT NULL,
  pack text NOT NULL,
  loaded_at timestamptz NOT NULL,
  PRIMARY KEY (kind, code, version)
);

-- citus: reference
CREATE TABLE indicators.plan (
  code text NOT NULL,
  version integer NOT NULL,
  region_code text NOT NULL,
  region_path text NOT NULL,
  body json NOT NULL,
  origin text NOT NULL CHECK (origin IN ('pack', 'import')),
  source_sha256 text,
  entered_at timestamptz NOT NULL,
  entered_by text NOT NULL,
  PRIMARY KEY (code, version)
);

-- One statement about a region, an indicator and a period. Never updated: a correction is a later revision.
-- citus: distributed(region_code)
CREATE TABLE indicators.value (
  region_code text NOT NULL,
  indicator_code text NOT NULL,
  period text NOT NULL,
  basis text NOT NULL CHECK (basis IN ('reported', 'computed')),
  revision integer NOT NULL,
  -- What every evaluation reads comes first: PostgreSQL takes a row apart from the left.
  region_path text NOT NULL,
  period_last date NOT NULL,
  available_on date NOT NULL,
  status text NOT NULL CHECK (status IN ('preliminary', 'final')),
  -- Stands in the provenance too; a column because every overview asks for it.
  invented boolean NOT NULL,
  value double precision,
  lower double precision,
  upper double precision,
  -- The same number as bytes (store/packed-point.ts), so that a series is joined from its rows without being read;
  -- absent for what is no number.
  packed bytea CHECK ((packed IS NULL) = (value IS NULL)),
  parts double precision[],
  level text,
  attained boolean,
  absence text CHECK (absence IN ('suppressed', 'not-collected', 'not-calculable')),
  numerator double precision,
  denominator double precision,
  organisation_code text,
  provenance json NOT NULL,
  -- The same statement sent twice is one statement.
  idempotency_key text NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  PRIMARY KEY (region_code, indicator_code, period, basis, revision),
  UNIQUE (region_code, idempotency_key),
  CHECK (num_nonnulls(value, parts, level, attained, absence) = 1)
);
-- Comparison of regions reads one indicator across all of them.
CREATE INDEX value_by_indicator ON indicators.value (indicator_code, region_code, period_last);
CREATE INDEX value_without_number ON indicators.value (indicator_code, region_code) WHERE packed IS NULL;

-- citus: distributed(id)
CREATE TABLE indicators.draft (
  id uuid NOT NULL,
  version integer NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'confirmed', 'discarded')),
  region_path text NOT NULL,
  doubts integer NOT NULL,
  body json NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  PRIMARY KEY (id)
);

-- Behind access.require stands the database itself: a session sees the regions of its decision and no others.
-- The list of paths is itself a path where it holds one, as it does for nearly everybody; taking it apart for each
-- row costs twice as much. An empty list opens nothing, although every path begins with an empty text.
ALTER TABLE indicators.value ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicators.value FORCE ROW LEVEL SECURITY;
CREATE POLICY value_of_scope ON indicators.value
  USING (region_path ^@ nullif(current_setting('app.region_paths', true), '')
    OR region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')));
ALTER TABLE indicators.draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicators.draft FORCE ROW LEVEL SECURITY;
CREATE POLICY draft_of_scope ON indicators.draft
  USING (region_path ^@ nullif(current_setting('app.region_paths', true), '')
    OR region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')));

GRANT USAGE ON SCHEMA indicators TO kangcheng_app;
GRANT SELECT, INSERT, UPDATE ON indicators.definition TO kangcheng_app;
GRANT SELECT, INSERT ON indicators.plan, indicators.value TO kangcheng_app;
GRANT SELECT, INSERT, UPDATE ON indicators.draft TO kangcheng_app;
