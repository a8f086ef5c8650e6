-- What makes a person's time-based codes (RFC 6238); not confirmed until a first code has come back.
-- citus: local
CREATE TABLE access.second_factor (
  user_id uuid NOT NULL REFERENCES access.user_account (id),
  -- Encrypted under a key that is not in the database: a copy of the tables makes no codes.
  sealed_secret text NOT NULL,
  created_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  -- The newest step whose code was used; it and all before it are spent.
  last_step bigint NOT NULL,
  PRIMARY KEY (user_id)
);

-- citus: local
CREATE TABLE access.recovery_code (
  user_id uuid NOT NULL REFERENCES access.user_account (id),
  code_hash text NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (user_id, code_hash)
);

-- Whoever administers accounts sees whether it is on, and nothing that makes a code.
GRANT SELECT (user_id, confirmed_at) ON access.second_factor TO kangcheng_app;
