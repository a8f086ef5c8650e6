-- Every version of the rules that was ever in force: findings name the one that found them.
-- citus: reference
CREATE TABLE exchange.quality_rules (
  version integer NOT NULL PRIMARY KEY,
  body jsonb NOT NULL,
  pack text NOT NULL,
  loaded_at timestamptz NOT NULL
);

-- Resources that changed and of which no encounter was examined since. `noted` is the change: a later one is not taken for done.
-- citus: distributed(id)
CREATE TABLE exchange.quality_waiting (
  type text NOT NULL,
  id text NOT NULL,
  noted uuid NOT NULL,
  -- Whoever examines holds it until then; after a crash somebody else takes it.
  taken_until timestamptz NOT NULL,
  PRIMARY KEY (type, id)
);
CREATE INDEX quality_waiting_next ON exchange.quality_waiting (taken_until, noted);

-- What the newest examination of an encounter says, with the decisions of people counted in.
-- citus: distributed(encounter_id)
CREATE TABLE exchange.quality_encounter (
  encounter_id text NOT NULL PRIMARY KEY,
  -- `/` where the institution stands in no directory: open to nobody but who may see all.
  organisation text NOT NULL,
  organisation_path text NOT NULL,
  region_path text NOT NULL,
  department text NOT NULL,
  department_name text NOT NULL,
  doctor text NOT NULL,
  doctor_name text NOT NULL,
  phase text NOT NULL CHECK (phase IN ('running', 'final')),
  -- YYYY-MM of the discharge, else of the admission; empty where neither is known.
  month text NOT NULL,
  admitted_at timestamptz,
  discharged_at timestamptz,
  rules_version integer NOT NULL,
  score double precision NOT NULL,
  grade text NOT NULL,
  vetoes integer NOT NULL,
  standing integer NOT NULL,
  faults jsonb NOT NULL,
  revision integer NOT NULL,
  -- When its resources began to be read: an examination of what was read before does not replace this one.
  read_at timestamptz NOT NULL,
  examined_at timestamptz NOT NULL,
  -- When the next time limit passes.
  look_again timestamptz,
  -- `Type/id` of all that was examined, and of the patient.
  parts text[] NOT NULL
);
CREATE INDEX quality_encounter_due ON exchange.quality_encounter (look_again) WHERE look_again IS NOT NULL;
CREATE INDEX quality_encounter_parts ON exchange.quality_encounter USING gin (parts);
CREATE INDEX quality_encounter_month ON exchange.quality_encounter (month, organisation_path);

-- Every score that an encounter has had, by the rules of which version. Never changed.
-- citus: distributed(encounter_id)
CREATE TABLE exchange.quality_result (
  encounter_id text NOT NULL,
  revision integer NOT NULL,
  organisation_path text NOT NULL,
  region_path text NOT NULL,
  rules_version integer NOT NULL,
  score double precision NOT NULL,
  grade text NOT NULL,
  vetoes integer NOT NULL,
  -- Rule and resource of each finding that stood.
  standing jsonb NOT NULL,
  examined_at timestamptz NOT NULL,
  PRIMARY KEY (encounter_id, revision)
);

-- What a rule found about a resource: one row however often it is examined, so that what people decided stays.
-- citus: distributed(encounter_id)
CREATE TABLE exchange.quality_finding (
  encounter_id text NOT NULL,
  rule text NOT NULL,
  about text NOT NULL,
  id uuid NOT NULL,
  organisation text NOT NULL,
  organisation_path text NOT NULL,
  region_path text NOT NULL,
  department text NOT NULL,
  month text NOT NULL,
  rules_version integer NOT NULL,
  -- 0 veto, 1 heavy, 2 medium, 3 light
  severity smallint NOT NULL,
  is_late boolean NOT NULL,
  said jsonb NOT NULL,
  evidence jsonb NOT NULL,
  status text NOT NULL
    CHECK (status IN ('open', 'claimed', 'awaiting', 'justified', 'false-alarm', 'mended', 'obsolete')),
  -- What waits for a second person, and the accounts that proposed it.
  proposal jsonb,
  assigned_to text,
  due_on date,
  revision integer NOT NULL,
  found_at timestamptz NOT NULL,
  PRIMARY KEY (encounter_id, rule, about)
);
CREATE INDEX quality_finding_by_id ON exchange.quality_finding (id);
CREATE INDEX quality_finding_open ON exchange.quality_finding (severity, found_at, id)
  WHERE status IN ('open', 'claimed', 'awaiting');
CREATE INDEX quality_finding_month ON exchange.quality_finding (month, rule);

-- What was done about a finding, by people and by examinations. Never changed.
-- citus: distributed(encounter_id)
CREATE TABLE exchange.quality_event (
  encounter_id text NOT NULL,
  finding uuid NOT NULL,
  seq integer NOT NULL,
  organisation_path text NOT NULL,
  region_path text NOT NULL,
  kind text NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL,
  body jsonb NOT NULL,
  PRIMARY KEY (encounter_id, finding, seq)
);

ALTER TABLE exchange.quality_encounter ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.quality_encounter FORCE ROW LEVEL SECURITY;
CREATE POLICY quality_encounter_of_scope ON exchange.quality_encounter
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
    AND organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ',')));
ALTER TABLE exchange.quality_result ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.quality_result FORCE ROW LEVEL SECURITY;
CREATE POLICY quality_result_of_scope ON exchange.quality_result
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
    AND organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ',')));
ALTER TABLE exchange.quality_finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.quality_finding FORCE ROW LEVEL SECURITY;
CREATE POLICY quality_finding_of_scope ON exchange.quality_finding
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
    AND organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ',')));
ALTER TABLE exchange.quality_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.quality_event FORCE ROW LEVEL SECURITY;
CREATE POLICY quality_event_of_scope ON exchange.quality_event
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
    AND organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ',')));

GRANT SELECT, INSERT ON exchange.quality_rules TO kangcheng_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON exchange.quality_waiting TO kangcheng_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON exchange.quality_encounter TO kangcheng_app;
GRANT SELECT, INSERT ON exchange.quality_result, exchange.quality_event TO kangcheng_app;
GRANT SELECT, INSERT, UPDATE ON exchange.quality_finding TO kangcheng_app;
