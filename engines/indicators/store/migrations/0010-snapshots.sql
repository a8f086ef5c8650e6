ALTER TABLE indicators.definition DROP CONSTRAINT definition_kind_check;
ALTER TABLE indicators.definition
  ADD CONSTRAINT definition_kind_check
  CHECK (kind IN ('indicator', 'index', 'data-set', 'appraisal-scheme', 'evaluation-scheme'));

-- An evaluation as it stood on a day. What it says never changes, and nobody who works through the platform could change it.
-- citus: distributed(region_code)
CREATE TABLE indicators.snapshot (
  region_code text NOT NULL,
  id uuid NOT NULL,
  region_path text NOT NULL,
  plan_code text NOT NULL,
  plan_version integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('annual', 'mid-term', 'final', 'other')),
  title text NOT NULL,
  as_of date NOT NULL,
  invented boolean NOT NULL,
  -- Canonical JSON, byte for byte what the hash is of.
  content text NOT NULL,
  sha256 text NOT NULL,
  taken_at timestamptz NOT NULL,
  taken_by text NOT NULL,
  -- Follows from the events, kept ready for the list.
  closed_at timestamptz,
  PRIMARY KEY (region_code, id),
  -- Two who press at once take one.
  UNIQUE (region_code, plan_code, kind, as_of, title)
);
CREATE INDEX snapshot_by_id ON indicators.snapshot (id);

-- Comments, conclusions and signatures: what has become of a snapshot is the fold of these. Never changed.
-- citus: distributed(region_code)
CREATE TABLE indicators.snapshot_event (
  region_code text NOT NULL,
  snapshot_id uuid NOT NULL,
  seq integer NOT NULL,
  region_path text NOT NULL,
  kind text NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL,
  organisation_code text NOT NULL,
  body json NOT NULL,
  PRIMARY KEY (region_code, snapshot_id, seq)
);

ALTER TABLE indicators.snapshot ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicators.snapshot FORCE ROW LEVEL SECURITY;
CREATE POLICY snapshot_of_scope ON indicators.snapshot
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')));
ALTER TABLE indicators.snapshot_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicators.snapshot_event FORCE ROW LEVEL SECURITY;
CREATE POLICY snapshot_event_of_scope ON indicators.snapshot_event
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')));

GRANT SELECT, INSERT ON indicators.snapshot, indicators.snapshot_event TO kangcheng_app;
-- They follow a region that moves.
GRANT UPDATE (region_path, closed_at) ON indicators.snapshot TO kangcheng_app;
GRANT UPDATE (region_path) ON indicators.snapshot_event TO kangcheng_app;
