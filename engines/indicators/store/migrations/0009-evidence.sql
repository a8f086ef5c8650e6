-- A file that shows that something is so. What it was attached to says who may see it; the bytes are platform.stored_file's.
-- citus: distributed(region_code)
CREATE TABLE indicators.evidence (
  region_code text NOT NULL,
  id uuid NOT NULL,
  region_path text NOT NULL,
  -- Absent where no single organisation answers for the subject.
  organisation_path text,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  -- One figure of the subject; absent: all of it.
  indicator_code text,
  sha256 text NOT NULL,
  file_name text NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL,
  attached_at timestamptz NOT NULL,
  attached_by text NOT NULL,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_reason text,
  -- A submission has named it: its bytes stay, whatever becomes of it.
  cited boolean NOT NULL,
  PRIMARY KEY (region_code, id)
);
CREATE INDEX evidence_of_subject ON indicators.evidence (region_code, subject_kind, subject_id);
CREATE INDEX evidence_of_file ON indicators.evidence (sha256);
-- The same file stands once at one place of one subject, also when it is sent twice in the same moment.
CREATE UNIQUE INDEX evidence_once
  ON indicators.evidence (region_code, subject_kind, subject_id, sha256, coalesce(indicator_code, ''))
  WHERE withdrawn_at IS NULL;

ALTER TABLE indicators.evidence ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicators.evidence FORCE ROW LEVEL SECURITY;
CREATE POLICY evidence_of_scope ON indicators.evidence
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
    AND (organisation_path IS NULL
      OR organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))));
GRANT SELECT, INSERT ON indicators.evidence TO kangcheng_app;
GRANT UPDATE (region_path, organisation_path, withdrawn_at, withdrawn_by, withdrawn_reason, cited)
  ON indicators.evidence TO kangcheng_app;

-- What lay beside a report when it was submitted.
ALTER TABLE indicators.report_event ADD COLUMN evidence json;
