ALTER TABLE indicators.definition DROP CONSTRAINT definition_kind_check;
ALTER TABLE indicators.definition
  ADD CONSTRAINT definition_kind_check CHECK (kind IN ('indicator', 'index', 'data-set'));

-- A request to one respondent for one period, and what has become of it: the fold of its events, kept ready.
-- citus: distributed(region_code)
CREATE TABLE indicators.report (
  region_code text NOT NULL,
  id uuid NOT NULL,
  region_path text NOT NULL,
  organisation_code text NOT NULL,
  organisation_path text NOT NULL,
  data_set text NOT NULL,
  plan_code text NOT NULL,
  period text NOT NULL,
  status text NOT NULL CHECK (status IN ('draft', 'submitted', 'returned', 'reviewed', 'published')),
  version integer NOT NULL,
  round integer NOT NULL,
  opens_on date NOT NULL,
  due_on date NOT NULL,
  closes_on date NOT NULL,
  items json NOT NULL,
  cells json NOT NULL,
  -- Open problems at the last save: a list of hundreds is shown without checking each again.
  problems integer NOT NULL,
  submitted_at timestamptz,
  -- In the city's calendar: a report is in time by its day, not by an instant.
  first_submitted_on date,
  submitted_by text,
  PRIMARY KEY (region_code, id),
  -- The same request is made once, however often the calendar is looked at.
  UNIQUE (region_code, data_set, organisation_code, period)
);
CREATE INDEX report_by_id ON indicators.report (id);
CREATE INDEX report_by_period ON indicators.report (data_set, period);

-- What happened to a report, oldest first. Never changed.
-- citus: distributed(region_code)
CREATE TABLE indicators.report_event (
  region_code text NOT NULL,
  report_id uuid NOT NULL,
  seq integer NOT NULL,
  region_path text NOT NULL,
  organisation_path text NOT NULL,
  kind text NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL,
  reason text,
  cells json,
  PRIMARY KEY (region_code, report_id, seq)
);

ALTER TABLE indicators.report ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicators.report FORCE ROW LEVEL SECURITY;
CREATE POLICY report_of_scope ON indicators.report
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
    AND organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ',')));
ALTER TABLE indicators.report_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicators.report_event FORCE ROW LEVEL SECURITY;
CREATE POLICY report_event_of_scope ON indicators.report_event
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
    AND organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ',')));

GRANT SELECT, INSERT, UPDATE ON indicators.report TO kangcheng_app;
GRANT SELECT, INSERT ON indicators.report_event TO kangcheng_app;
-- What happened follows its report when a region moves; it is never changed.
GRANT UPDATE (region_path, organisation_path) ON indicators.report_event TO kangcheng_app;
