-- NDJSON that is taken in: how far it has come. Written in the transaction of the lines, so what it says is so.
-- citus: local
CREATE TABLE records.import (
  id uuid NOT NULL PRIMARY KEY,
  -- The sender's name for it; sent again under the same name it goes on behind the last line.
  name text NOT NULL,
  organisation text NOT NULL,
  started_at timestamptz NOT NULL,
  moved_at timestamptz NOT NULL,
  finished_at timestamptz,
  lines int8 NOT NULL,
  written int8 NOT NULL,
  unchanged int8 NOT NULL,
  refused int8 NOT NULL,
  -- The first of the lines that were refused: { line, issues }.
  faults jsonb NOT NULL,
  UNIQUE (organisation, name)
);
GRANT SELECT, INSERT, UPDATE ON records.import TO kangcheng_app;
