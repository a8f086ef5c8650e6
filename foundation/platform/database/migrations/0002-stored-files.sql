-- Files as they came, each once however often it comes: its name is the hash of its bytes. The store knows no reader; who may
-- see a file is decided by the row that refers to it.
-- citus: distributed(sha256)
CREATE TABLE platform.stored_file (
  sha256 text NOT NULL PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL,
  scan_state text NOT NULL CHECK (scan_state IN ('clean', 'not-scanned')),
  first_kept_at timestamptz NOT NULL
);
-- Documents and pictures are packed already; packing them again costs time and gains nothing.
ALTER TABLE platform.stored_file ALTER COLUMN bytes SET STORAGE EXTERNAL;

GRANT SELECT, INSERT, DELETE ON platform.stored_file TO kangcheng_app;
GRANT UPDATE (scan_state) ON platform.stored_file TO kangcheng_app;
