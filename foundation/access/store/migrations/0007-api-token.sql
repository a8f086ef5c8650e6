-- What a department's own system shows instead of signing in. It opens a part of what its owner may do, never more.
-- citus: local
CREATE TABLE access.api_token (
  -- SHA-256 of the token; whoever reads this table can use none of them.
  token_hash text NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES access.user_account (id),
  name text NOT NULL,
  permissions text[] NOT NULL,
  -- Codes, or * for as far as the owner's own rights reach.
  region text NOT NULL,
  organisation text NOT NULL,
  per_minute integer NOT NULL,
  created_at timestamptz NOT NULL,
  -- The last day on which it is good.
  expires_on date NOT NULL,
  last_used_at timestamptz,
  revoked_at timestamptz,
  PRIMARY KEY (token_hash)
);
CREATE INDEX api_token_by_user ON access.api_token (user_id);
GRANT SELECT (id, user_id, name, permissions, region, organisation, per_minute, created_at, expires_on, last_used_at, revoked_at),
  UPDATE (revoked_at) ON access.api_token TO kangcheng_app;
