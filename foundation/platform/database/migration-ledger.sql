-- What has been migrated, and the row that lets one process at a time do it.
CREATE SCHEMA platform;

-- citus: local
CREATE TABLE platform.migration (
  engine text NOT NULL,
  name text NOT NULL,
  sha256 text NOT NULL,
  applied_at timestamptz NOT NULL,
  PRIMARY KEY (engine, name)
);

-- citus: local
CREATE TABLE platform.migration_lock (
  name text NOT NULL PRIMARY KEY
);

INSERT INTO platform.migration_lock (name) VALUES ('migrate');
