-- Views that the data desk keeps (SQL on FHIR): every version, none changed after it was saved.
-- citus: reference
CREATE TABLE records.view (
  code text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  title text NOT NULL,
  -- The ViewDefinition as it was sent.
  definition json NOT NULL,
  saved_at timestamptz NOT NULL,
  saved_by text NOT NULL,
  PRIMARY KEY (code, version)
);
GRANT SELECT, INSERT ON records.view TO kangcheng_app;
