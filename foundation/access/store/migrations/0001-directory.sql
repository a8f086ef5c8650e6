CREATE SCHEMA access;

-- citus: reference
CREATE TABLE access.region (
  code text NOT NULL,
  name_zh text NOT NULL,
  name_en text,
  level text NOT NULL CHECK (level IN ('province', 'city', 'county', 'township', 'village', 'zone')),
  parent text,
  path text COLLATE "C" NOT NULL,
  source jsonb NOT NULL,
  invented boolean NOT NULL,
  retired_at timestamptz,
  PRIMARY KEY (code)
);
-- «Below a region» is «path starts with»; the C collation lets the index answer that.
CREATE INDEX region_by_path ON access.region (path);

-- citus: reference
CREATE TABLE access.organisation (
  code text NOT NULL,
  name_zh text NOT NULL,
  name_en text,
  aliases text[] NOT NULL,
  kind text NOT NULL,
  region text NOT NULL,
  parent text,
  path text COLLATE "C" NOT NULL,
  source jsonb,
  invented boolean NOT NULL,
  retired_at timestamptz,
  PRIMARY KEY (code)
);
CREATE INDEX organisation_by_path ON access.organisation (path);

GRANT USAGE ON SCHEMA access TO kangcheng_app;
GRANT SELECT, INSERT, UPDATE ON access.region, access.organisation TO kangcheng_app;
