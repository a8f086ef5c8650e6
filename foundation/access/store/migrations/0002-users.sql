-- citus: reference
CREATE TABLE access.role (
  code text NOT NULL,
  body jsonb NOT NULL,
  retired_at timestamptz,
  PRIMARY KEY (code)
);

-- Every set of roles that was ever in force, under its digest: what an audit row's policy version meant.
-- citus: reference
CREATE TABLE access.policy (
  version text NOT NULL,
  roles jsonb NOT NULL,
  loaded_at timestamptz NOT NULL,
  -- Not «the newest»: an earlier policy may come back, and clocks are set back.
  in_force boolean NOT NULL,
  PRIMARY KEY (version)
);

-- citus: local
CREATE TABLE access.user_account (
  id uuid NOT NULL,
  login text NOT NULL,
  name text NOT NULL,
  organisation text NOT NULL,
  password_hash text NOT NULL,
  must_change boolean NOT NULL,
  created_at timestamptz NOT NULL,
  disabled_at timestamptz,
  PRIMARY KEY (id),
  UNIQUE (login)
);

-- citus: local
CREATE TABLE access.role_assignment (
  id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES access.user_account (id),
  role text NOT NULL,
  -- A code, or * for everywhere; never left out, so that a missing value opens nothing.
  region text NOT NULL,
  organisation text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  assigned_at timestamptz NOT NULL,
  assigned_by uuid NOT NULL,
  revoked_at timestamptz,
  revoked_by uuid,
  PRIMARY KEY (id),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX role_assignment_by_user ON access.role_assignment (user_id);

-- citus: local
CREATE TABLE access.session (
  -- SHA-256 of the token; whoever reads this table cannot become anybody.
  token_hash text NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES access.user_account (id),
  created_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (token_hash)
);
CREATE INDEX session_by_user ON access.session (user_id) WHERE ended_at IS NULL;

-- Attempts to sign in, under a digest of the name or the address: also names that nobody has, or the lock would tell.
-- citus: local
CREATE TABLE access.sign_in_guard (
  key text NOT NULL,
  failures integer NOT NULL,
  window_from timestamptz NOT NULL,
  locked_until timestamptz NOT NULL,
  PRIMARY KEY (key)
);

GRANT SELECT, INSERT, UPDATE ON access.role, access.policy TO kangcheng_app;
-- Engines never see a password hash or a session.
GRANT SELECT (id, login, name, organisation, must_change, created_at, disabled_at), INSERT, UPDATE (disabled_at)
  ON access.user_account TO kangcheng_app;
GRANT SELECT, INSERT, UPDATE (revoked_at, revoked_by) ON access.role_assignment TO kangcheng_app;
GRANT SELECT (user_id, ended_at), UPDATE (ended_at) ON access.session TO kangcheng_app;
