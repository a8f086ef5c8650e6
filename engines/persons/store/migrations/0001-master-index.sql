CREATE SCHEMA persons;
GRANT USAGE ON SCHEMA persons TO kangcheng_app;

-- A human being, as the index knows them. An id is never given twice: one that was joined to another redirects to it for good, or until
-- the joining is undone. region_path: where they live; `/` where nobody knows. golden: what their charts say together, and why.
-- citus: distributed(person_id)
CREATE TABLE persons.person (
  person_id uuid NOT NULL PRIMARY KEY,
  version integer NOT NULL,
  redirects_to uuid,
  region_path text NOT NULL,
  golden jsonb NOT NULL
) WITH (fillfactor = 80);

-- What one source says of one patient, and whose it is. texts: as the rules of linking read it; keys: what it can be found by, digests of
-- numbers, names and births. version and changed: of the Patient it was read from; withdrawn: the Patient was deleted.
-- citus: distributed(chart_id)
CREATE TABLE persons.chart (
  chart_id int8 NOT NULL PRIMARY KEY,
  patient_id text NOT NULL,
  person_id uuid NOT NULL,
  source text NOT NULL,
  version integer NOT NULL,
  changed timestamptz NOT NULL,
  withdrawn boolean NOT NULL,
  texts jsonb NOT NULL,
  keys int8[] NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX chart_of_person ON persons.chart (person_id);
CREATE INDEX chart_of_patient ON persons.chart (patient_id);
CREATE INDEX chart_keys ON persons.chart USING gin (keys) WITH (gin_pending_list_limit = 256);

-- What was done to the index, by whom and why: body holds whose the charts were before and after. Only undone_by ever changes.
-- citus: distributed(step_id)
CREATE TABLE persons.step (
  step_id uuid NOT NULL PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('arrive', 'link', 'unlink', 'merge', 'correct', 'apart', 'undo')),
  at timestamptz NOT NULL,
  by text NOT NULL,
  reason text,
  body jsonb NOT NULL,
  undone_by uuid
);

-- citus: distributed(person_id)
CREATE TABLE persons.step_of_person (
  person_id uuid NOT NULL,
  step_id uuid NOT NULL,
  PRIMARY KEY (person_id, step_id)
);

-- Newest steps of all first.
CREATE INDEX step_at ON persons.step (at, step_id);

-- Charts of which somebody said that they are not one person's; one < other. Remembered until it is taken back.
-- citus: distributed(one)
CREATE TABLE persons.apart (
  one int8 NOT NULL,
  other int8 NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL,
  reason text,
  PRIMARY KEY (one, other)
);
CREATE INDEX apart_by_other ON persons.apart (other);

-- Two charts that somebody has to decide about, and what was decided; one < other. kind: two persons that may be one, one that may be two,
-- or a link made by itself that was drawn to be looked at. proposed: one person wants it and another has to agree. evidence: levels and
-- weights as they were shown. person_*: whose they were when the doubt arose.
-- citus: distributed(one)
CREATE TABLE persons.doubt (
  one int8 NOT NULL,
  other int8 NOT NULL,
  kind text NOT NULL CHECK (kind IN ('separate', 'together', 'sample')),
  state text NOT NULL CHECK (state IN ('open', 'later', 'proposed', 'linked', 'apart', 'settled')),
  score float8 NOT NULL,
  harm float8 NOT NULL,
  evidence jsonb NOT NULL,
  region_path text NOT NULL,
  since timestamptz NOT NULL,
  look_again timestamptz,
  proposed_by text,
  decided_by text,
  decided_at timestamptz,
  reason text,
  PRIMARY KEY (one, other)
) WITH (fillfactor = 80);
CREATE INDEX doubt_waiting ON persons.doubt (harm DESC, one, other) WHERE state IN ('open', 'later', 'proposed');
CREATE INDEX doubt_by_other ON persons.doubt (other);

-- Patients that changed and have not been placed; the newest change of each counts.
-- citus: distributed(patient_id)
CREATE TABLE persons.waiting (
  patient_id text NOT NULL PRIMARY KEY,
  noted uuid NOT NULL,
  taken_until timestamptz NOT NULL
);
CREATE INDEX waiting_noted ON persons.waiting (noted);

-- Whose turn it is: one process places charts at a time, and whose charts are whose is changed one transaction after the other, by the placer
-- and by people. What is found of a newcomer, or of two persons, is so until it is written.
-- citus: local
CREATE TABLE persons.turn (
  what text NOT NULL PRIMARY KEY CHECK (what IN ('placing', 'changing'))
);
INSERT INTO persons.turn VALUES ('placing'), ('changing');

-- Models of linkage, each kept as it was: every score says by which it was made. The newest is in force.
-- citus: reference
CREATE TABLE persons.linkage_model (
  number integer NOT NULL PRIMARY KEY,
  body jsonb NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL
);

-- People are seen by where they live; which of their charts may be opened is asked of records.
ALTER TABLE persons.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE persons.person FORCE ROW LEVEL SECURITY;
CREATE POLICY person_of_scope ON persons.person
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')));

ALTER TABLE persons.doubt ENABLE ROW LEVEL SECURITY;
ALTER TABLE persons.doubt FORCE ROW LEVEL SECURITY;
CREATE POLICY doubt_of_scope ON persons.doubt
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')));

GRANT SELECT, INSERT, UPDATE ON persons.person, persons.chart, persons.doubt, persons.waiting TO kangcheng_app;
GRANT DELETE ON persons.waiting TO kangcheng_app;
GRANT SELECT, UPDATE ON persons.turn TO kangcheng_app;
GRANT SELECT, INSERT ON persons.linkage_model TO kangcheng_app;
GRANT SELECT, INSERT ON persons.step, persons.step_of_person TO kangcheng_app;
GRANT UPDATE (undone_by) ON persons.step TO kangcheng_app;
GRANT SELECT, INSERT, DELETE ON persons.apart TO kangcheng_app;
