-- A report on a plan, region and period; its editions follow one another in this one row, what became public stays in
-- indicators.release.
-- citus: distributed(region_code)
CREATE TABLE indicators.publication (
  region_code text NOT NULL,
  id uuid NOT NULL,
  region_path text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('annual-report', 'monthly-bulletin')),
  plan_code text NOT NULL,
  period text NOT NULL,
  languages text[] NOT NULL,
  status text NOT NULL CHECK (status IN ('draft', 'approved', 'released', 'withdrawn')),
  version integer NOT NULL,
  edition integer NOT NULL,
  authors text[] NOT NULL,
  approved_by text,
  changes text,
  content json NOT NULL,
  office json NOT NULL,
  PRIMARY KEY (region_code, id),
  -- Two people who draft the same report in the same moment make one.
  UNIQUE (region_code, plan_code, kind, period)
);
CREATE INDEX publication_by_id ON indicators.publication (id);

-- What happened to a publication, oldest first; what the office wrote stands in it. Never changed.
-- citus: distributed(region_code)
CREATE TABLE indicators.publication_event (
  region_code text NOT NULL,
  publication_id uuid NOT NULL,
  seq integer NOT NULL,
  region_path text NOT NULL,
  kind text NOT NULL,
  edition integer NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL,
  reason text,
  section text,
  body json,
  PRIMARY KEY (region_code, publication_id, seq)
);

-- An edition that became public, as it was then. Only its withdrawal is written later.
-- citus: distributed(region_code)
CREATE TABLE indicators.release (
  region_code text NOT NULL,
  publication_id uuid NOT NULL,
  edition integer NOT NULL,
  region_path text NOT NULL,
  kind text NOT NULL,
  plan_code text NOT NULL,
  period text NOT NULL,
  title json NOT NULL,
  as_of date NOT NULL,
  invented boolean NOT NULL,
  changes text,
  content json NOT NULL,
  released_on date NOT NULL,
  released_at timestamptz NOT NULL,
  released_by text NOT NULL,
  withdrawn_on date,
  withdrawn_because text,
  PRIMARY KEY (region_code, publication_id, edition)
);

-- citus: distributed(region_code)
CREATE TABLE indicators.release_file (
  region_code text NOT NULL,
  publication_id uuid NOT NULL,
  edition integer NOT NULL,
  file text NOT NULL,
  region_path text NOT NULL,
  language text NOT NULL CHECK (language IN ('zh', 'en')),
  format text NOT NULL CHECK (format IN ('docx', 'pdf')),
  name text NOT NULL,
  content bytea NOT NULL,
  sha256 text NOT NULL,
  -- False once the edition is withdrawn: a policy looks at no other table.
  open boolean NOT NULL,
  PRIMARY KEY (region_code, publication_id, edition, file)
);
-- A .docx and a .pdf are compressed already.
ALTER TABLE indicators.release_file ALTER COLUMN content SET STORAGE EXTERNAL;

-- When what is to be released, and the days it was planned for before.
-- citus: distributed(region_code)
CREATE TABLE indicators.planned_release (
  region_code text NOT NULL,
  plan_code text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('annual-report', 'monthly-bulletin')),
  period text NOT NULL,
  region_path text NOT NULL,
  day date NOT NULL,
  origin text NOT NULL CHECK (origin IN ('pack', 'office')),
  moves json NOT NULL,
  planned_at timestamptz NOT NULL,
  planned_by text NOT NULL,
  PRIMARY KEY (region_code, plan_code, kind, period)
);

ALTER TABLE indicators.publication ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicators.publication FORCE ROW LEVEL SECURITY;
CREATE POLICY publication_of_scope ON indicators.publication
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')));
ALTER TABLE indicators.publication_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicators.publication_event FORCE ROW LEVEL SECURITY;
CREATE POLICY publication_event_of_scope ON indicators.publication_event
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')));

-- What was released is everybody's to read; only those of the place write it.
ALTER TABLE indicators.release ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicators.release FORCE ROW LEVEL SECURITY;
CREATE POLICY release_for_all ON indicators.release FOR SELECT USING (true);
CREATE POLICY release_of_scope ON indicators.release
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')));
ALTER TABLE indicators.release_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicators.release_file FORCE ROW LEVEL SECURITY;
CREATE POLICY release_file_for_all ON indicators.release_file FOR SELECT USING (open);
CREATE POLICY release_file_of_scope ON indicators.release_file
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')));
ALTER TABLE indicators.planned_release ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicators.planned_release FORCE ROW LEVEL SECURITY;
CREATE POLICY planned_release_for_all ON indicators.planned_release FOR SELECT USING (true);
CREATE POLICY planned_release_of_scope ON indicators.planned_release
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')));

GRANT SELECT, INSERT, UPDATE ON indicators.publication, indicators.planned_release TO kangcheng_app;
GRANT SELECT, INSERT ON indicators.publication_event, indicators.release, indicators.release_file TO kangcheng_app;
GRANT UPDATE (withdrawn_on, withdrawn_because) ON indicators.release TO kangcheng_app;
GRANT UPDATE (open) ON indicators.release_file TO kangcheng_app;
-- All of it follows a region that moves (store/region-paths.ts).
GRANT UPDATE (region_path) ON indicators.publication_event, indicators.release, indicators.release_file TO kangcheng_app;
