CREATE SCHEMA cases;
GRANT USAGE ON SCHEMA cases TO kangcheng_app;

-- Definitions with the forms and sheets they name, as they were when they were entered: a running case stays on the version it began with.
-- citus: reference
CREATE TABLE cases.definition (
  code text NOT NULL,
  version integer NOT NULL,
  body jsonb NOT NULL,
  sha256 text NOT NULL,
  pack text NOT NULL,
  entered_at timestamptz NOT NULL,
  PRIMARY KEY (code, version)
);
GRANT SELECT, INSERT, UPDATE ON cases.definition TO kangcheng_app;

-- Where a case stands: the fold of its events, kept so that nobody has to fold. head: hash of its last event.
-- A case has no place of its own, several organisations have a part in it: it is opened by name (app.shown_cases), after it was judged
-- who asks. See docs/decisions/0030.
-- citus: distributed(case_id)
CREATE TABLE cases.case_state (
  case_id uuid NOT NULL PRIMARY KEY,
  definition text NOT NULL,
  version integer NOT NULL,
  number text NOT NULL,
  seq integer NOT NULL,
  stage text NOT NULL,
  outcome text,
  opened_at timestamptz NOT NULL,
  ended_at timestamptz,
  -- Not jsonb: nothing asks into it, and it is written with every step.
  state json NOT NULL,
  head bytea NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX case_by_number ON cases.case_state (number);
-- Whose definition is still needed, and what a migration would touch.
-- Without the stage: a step then touches no index.
CREATE INDEX case_running ON cases.case_state (definition, version) WHERE ended_at IS NULL;
ALTER TABLE cases.case_state ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases.case_state FORCE ROW LEVEL SECURITY;
CREATE POLICY case_named ON cases.case_state
  USING (position(case_id::text IN current_setting('app.shown_cases', true)) > 0);
GRANT SELECT, INSERT, UPDATE ON cases.case_state TO kangcheng_app;

-- The log. Appended only; hash covers the row and the hash before it.
-- citus: distributed(case_id)
CREATE TABLE cases.case_event (
  case_id uuid NOT NULL,
  seq integer NOT NULL,
  at timestamptz NOT NULL,
  by uuid NOT NULL,
  on_behalf_of uuid,
  organisation text NOT NULL,
  happening json NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (case_id, seq)
);
ALTER TABLE cases.case_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases.case_event FORCE ROW LEVEL SECURITY;
CREATE POLICY event_named ON cases.case_event
  USING (position(case_id::text IN current_setting('app.shown_cases', true)) > 0);
GRANT SELECT, INSERT ON cases.case_event TO kangcheng_app;

-- Who has a part in a case: by this cases are found by place. Paths follow the directory.
-- citus: distributed(case_id)
CREATE TABLE cases.case_party (
  case_id uuid NOT NULL,
  party text NOT NULL,
  definition text NOT NULL,
  organisation text NOT NULL,
  organisation_path text NOT NULL,
  region_path text NOT NULL,
  opened_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, party)
);
CREATE INDEX party_by_organisation ON cases.case_party (definition, organisation_path, opened_at DESC, case_id);
CREATE INDEX party_by_region ON cases.case_party (definition, region_path, opened_at DESC, case_id);
ALTER TABLE cases.case_party ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases.case_party FORCE ROW LEVEL SECURITY;
CREATE POLICY party_named ON cases.case_party
  USING (position(case_id::text IN current_setting('app.shown_cases', true)) > 0);
CREATE POLICY party_here ON cases.case_party FOR SELECT
  USING (
    region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
    AND organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
  );
GRANT SELECT, INSERT, UPDATE ON cases.case_party TO kangcheng_app;

-- Whose turn it is: one row for each role, or person, that a case waits for. Rewritten with each step of the case.
-- holder: '' or the one account. permission: by which the role is held. summary: what tells the case from others, as typed.
-- citus: distributed(case_id)
CREATE TABLE cases.work (
  case_id uuid NOT NULL,
  role text NOT NULL,
  holder text NOT NULL,
  permission text NOT NULL,
  definition text NOT NULL,
  version integer NOT NULL,
  number text NOT NULL,
  stage text NOT NULL,
  since timestamptz NOT NULL,
  due_at timestamptz,
  organisation text NOT NULL,
  organisation_path text NOT NULL,
  region_path text NOT NULL,
  reach text NOT NULL CHECK (reach IN ('organisation', 'region')),
  claimed_by uuid,
  -- 1 urgent, 2 soon, 3 ordinary.
  priority smallint NOT NULL,
  summary json NOT NULL,
  seq integer NOT NULL,
  PRIMARY KEY (case_id, role, holder)
);
CREATE INDEX work_of_organisation ON cases.work (permission, organisation_path, due_at) WHERE reach = 'organisation';
CREATE INDEX work_of_region ON cases.work (permission, region_path, due_at) WHERE reach = 'region';
CREATE INDEX work_by_due ON cases.work (permission, priority, coalesce(due_at, 'infinity'::timestamptz), case_id, role);
CREATE INDEX work_of_holder ON cases.work (holder, due_at) WHERE holder <> '';
ALTER TABLE cases.work ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases.work FORCE ROW LEVEL SECURITY;
CREATE POLICY work_named ON cases.work
  USING (position(case_id::text IN current_setting('app.shown_cases', true)) > 0);
CREATE POLICY work_here ON cases.work FOR SELECT
  USING (
    region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
    AND (
      reach = 'region'
      OR organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
    )
  );
CREATE POLICY work_of_mine ON cases.work FOR SELECT USING (holder = current_setting('app.user_id', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON cases.work TO kangcheng_app;

-- What is to be done about a deadline next, and when. A row is gone, or names the next step, in the transaction that adds the event.
-- citus: distributed(case_id)
CREATE TABLE cases.deadline (
  case_id uuid NOT NULL,
  deadline text NOT NULL,
  round integer NOT NULL,
  step text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (case_id, deadline)
);
CREATE INDEX deadline_by_moment ON cases.deadline (at);
ALTER TABLE cases.deadline ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases.deadline FORCE ROW LEVEL SECURITY;
CREATE POLICY deadline_named ON cases.deadline
  USING (position(case_id::text IN current_setting('app.shown_cases', true)) > 0);
GRANT SELECT, INSERT, UPDATE, DELETE ON cases.deadline TO kangcheng_app;
