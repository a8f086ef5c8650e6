-- Where an organisation comes from: what a file brought is neither retired nor written over by the packs of a start.
ALTER TABLE access.organisation ADD COLUMN origin text NOT NULL DEFAULT 'pack' CHECK (origin IN ('pack', 'import'));

-- How to reach those who have an account. Read masked; row-level security stands behind it.
-- citus: local
CREATE TABLE access.user_contact (
  user_id uuid NOT NULL REFERENCES access.user_account (id),
  organisation_path text COLLATE "C" NOT NULL,
  phone text,
  email text,
  PRIMARY KEY (user_id)
);
ALTER TABLE access.user_contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE access.user_contact FORCE ROW LEVEL SECURITY;
CREATE POLICY user_contact_of_scope ON access.user_contact
  USING (organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ',')));

-- A role that a file asks for. Whoever makes accounts gives no rights, so it waits for somebody who does.
-- citus: local
CREATE TABLE access.proposed_role (
  id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES access.user_account (id),
  role text NOT NULL,
  -- Codes or *, as in an assignment.
  region text NOT NULL,
  organisation text NOT NULL,
  proposed_at timestamptz NOT NULL,
  proposed_by uuid NOT NULL,
  decided_at timestamptz,
  decided_by uuid,
  accepted boolean,
  PRIMARY KEY (id)
);
CREATE INDEX proposed_role_open ON access.proposed_role (user_id) WHERE decided_at IS NULL;

-- Locked for the length of an import: two at once would each plan against what the other changes.
-- citus: local
CREATE TABLE access.directory_import (
  kind text NOT NULL,
  imported_at timestamptz NOT NULL,
  imported_by uuid NOT NULL,
  PRIMARY KEY (kind)
);

GRANT SELECT, INSERT, UPDATE ON access.user_contact, access.directory_import TO kangcheng_app;
GRANT SELECT, INSERT, UPDATE (decided_at, decided_by, accepted) ON access.proposed_role TO kangcheng_app;
GRANT UPDATE (name, organisation) ON access.user_account TO kangcheng_app;
