-- Who somebody is at the city's sign-in (OpenID Connect: issuer and subject). Linked by people; it gives no rights.
-- citus: local
CREATE TABLE access.identity (
  id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES access.user_account (id),
  issuer text NOT NULL,
  subject text NOT NULL,
  linked_at timestamptz NOT NULL,
  linked_by uuid NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (issuer, subject),
  UNIQUE (issuer, user_id)
);

-- A browser on its way to the city's sign-in and back. Good once, for one browser, for some minutes.
-- citus: local
CREATE TABLE access.sign_in_journey (
  -- Digests: whoever reads this table cannot come back in somebody's place.
  state_hash text NOT NULL,
  browser_hash text NOT NULL,
  -- Verifier and nonce, encrypted under the installation's key.
  sealed text NOT NULL,
  -- Set where somebody signed in links their own account.
  linking uuid REFERENCES access.user_account (id),
  return_to text NOT NULL,
  ends_at timestamptz NOT NULL,
  returned_at timestamptz,
  -- Who came back, where our own code is still to be asked for.
  proven uuid REFERENCES access.user_account (id),
  PRIMARY KEY (state_hash)
);
CREATE INDEX sign_in_journey_by_end ON access.sign_in_journey (ends_at);
CREATE INDEX sign_in_journey_by_browser ON access.sign_in_journey (browser_hash);

-- By what the session was opened: leaving it leaves the city's sign-in too, and a first password plays no part in it.
ALTER TABLE access.session ADD COLUMN opened_by text NOT NULL DEFAULT 'password'
  CHECK (opened_by IN ('password', 'elsewhere', 'elsewhere-with-second-factor'));

GRANT SELECT, INSERT, DELETE ON access.identity TO kangcheng_app;
