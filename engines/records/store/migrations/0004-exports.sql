-- Bulk exports: what was asked for, and how far the files are. Their bytes lie in the data folder, never here.
-- citus: local
CREATE TABLE records.export (
  id uuid NOT NULL PRIMARY KEY,
  organisation text NOT NULL,
  -- What stood open to who asked, as app.record_sources has it: rights are those of the moment of asking.
  sources text NOT NULL,
  request text NOT NULL,
  types smallint[] NOT NULL,
  since int8,
  charts int8[],
  started_at timestamptz NOT NULL,
  moved_at timestamptz NOT NULL,
  finished_at timestamptz,
  state text NOT NULL CHECK (state IN ('running', 'done', 'failed', 'cancelled')),
  -- By type, in the order of types: { type, count, bytes, after }; after is the last local_id that the file holds.
  files jsonb NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON records.export TO kangcheng_app;
