-- One person's assignments in another's hands while they are away: between two days, both included, never longer than
-- ninety of them, and never without an end.
-- citus: local
CREATE TABLE access.delegation (
  id uuid NOT NULL,
  delegator uuid NOT NULL REFERENCES access.user_account (id),
  delegate uuid NOT NULL REFERENCES access.user_account (id),
  first_day date NOT NULL,
  last_day date NOT NULL,
  made_at timestamptz NOT NULL,
  made_by uuid NOT NULL,
  ended_at timestamptz,
  ended_by uuid,
  PRIMARY KEY (id),
  CHECK (delegator <> delegate),
  CHECK (last_day >= first_day AND last_day - first_day < 90)
);
CREATE INDEX delegation_by_delegator ON access.delegation (delegator);
CREATE INDEX delegation_by_delegate ON access.delegation (delegate);

-- Assignments and no copies of them: what the person loses, who stands in for them loses at the same moment.
-- citus: local
CREATE TABLE access.delegated_assignment (
  delegation_id uuid NOT NULL REFERENCES access.delegation (id),
  assignment_id uuid NOT NULL REFERENCES access.role_assignment (id),
  PRIMARY KEY (delegation_id, assignment_id)
);

-- Acting for somebody is chosen in a session and for that session only.
ALTER TABLE access.session ADD COLUMN acting uuid REFERENCES access.delegation (id);

GRANT SELECT, INSERT, UPDATE (ended_at, ended_by) ON access.delegation TO kangcheng_app;
GRANT SELECT, INSERT ON access.delegated_assignment TO kangcheng_app;
