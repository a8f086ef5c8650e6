-- One row for each look, chained within an organisation's day. Appended only.
-- citus: distributed(organisation)
CREATE TABLE access.audit (
  organisation text NOT NULL,
  day date NOT NULL,
  seq integer NOT NULL,
  id uuid NOT NULL,
  organisation_path text COLLATE "C" NOT NULL,
  -- Three decimals, as the hash sees them: what cannot be stored cannot be changed unseen.
  at timestamptz(3) NOT NULL,
  actor uuid,
  channel text NOT NULL,
  session uuid,
  request text,
  operation text NOT NULL,
  subject text NOT NULL,
  permission text,
  purpose text,
  outcome text NOT NULL CHECK (outcome IN ('done', 'refused', 'failed')),
  refusal text,
  break_glass text,
  policy_version text,
  -- Canonical JSON as text: jsonb would write 1.0 and 1 as it likes, and the hash is over signs.
  detail text NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (organisation, day, seq)
);
-- The reading page: newest first over all organisations one may see.
CREATE INDEX audit_by_time ON access.audit (at, organisation, seq);
CREATE INDEX audit_by_actor ON access.audit (actor, at);

-- The end of each chain; locked for every append.
-- citus: distributed(organisation)
CREATE TABLE access.audit_head (
  organisation text NOT NULL,
  day date NOT NULL,
  organisation_path text COLLATE "C" NOT NULL,
  seq integer NOT NULL,
  hash text NOT NULL,
  -- Where the day continues from: a row of an earlier day, or the organisation's beginning.
  opening_hash text NOT NULL,
  opening_day date,
  opening_seq integer,
  PRIMARY KEY (organisation, day)
);

-- Read with an audit permission only (app.audit_paths is set for no other); written for one's own organisation only.
ALTER TABLE access.audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE access.audit FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_read ON access.audit FOR SELECT
  USING (organisation_path ^@ ANY (string_to_array(current_setting('app.audit_paths', true), ',')));
CREATE POLICY audit_append ON access.audit FOR INSERT
  WITH CHECK (organisation = current_setting('app.audit_chain', true));

ALTER TABLE access.audit_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE access.audit_head FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_head_read ON access.audit_head FOR SELECT
  USING (
    organisation = current_setting('app.audit_chain', true)
    OR organisation_path ^@ ANY (string_to_array(current_setting('app.audit_paths', true), ','))
  );
CREATE POLICY audit_head_open ON access.audit_head FOR INSERT
  WITH CHECK (organisation = current_setting('app.audit_chain', true));
CREATE POLICY audit_head_move ON access.audit_head FOR UPDATE
  USING (organisation = current_setting('app.audit_chain', true));

-- Rows are appended by the login role after the work is done; the role that engines run under can only read.
REVOKE ALL ON access.audit, access.audit_head FROM kangcheng_app, PUBLIC;
GRANT SELECT ON access.audit, access.audit_head TO kangcheng_app;
