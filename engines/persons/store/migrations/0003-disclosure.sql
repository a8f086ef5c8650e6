-- Whoever answers for one person has no place: the operation names that person and all ids that lead to them (app.persons), after it has
-- loaded why, and their rows are open for the rest of the transaction. See docs/decisions/0028.
CREATE POLICY person_named ON persons.person FOR SELECT
  USING (
    person_id::text = ANY (string_to_array(current_setting('app.persons', true), ','))
    OR redirects_to::text = ANY (string_to_array(current_setting('app.persons', true), ','))
  );

-- The account with which a person signs in. One account is one person's for good; a closed one is not opened again.
-- citus: distributed(user_id)
CREATE TABLE persons.account (
  user_id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL,
  since timestamptz NOT NULL,
  linked_by uuid NOT NULL,
  evidence text NOT NULL,
  closed_at timestamptz,
  closed_by uuid
);
CREATE INDEX account_of_person ON persons.account (person_id);

-- The ledger: what was allowed or objected to, and what was taken back. Appended only.
-- citus: distributed(person_id)
CREATE TABLE persons.consent (
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  by uuid NOT NULL,
  guardianship uuid,
  evidence text,
  body jsonb NOT NULL,
  PRIMARY KEY (person_id, id)
);
-- citus: distributed(person_id)
CREATE TABLE persons.consent_revocation (
  person_id uuid NOT NULL,
  consent uuid NOT NULL,
  at timestamptz NOT NULL,
  by uuid NOT NULL,
  guardianship uuid,
  evidence text,
  PRIMARY KEY (person_id, consent)
);

-- citus: distributed(ward)
CREATE TABLE persons.guardianship (
  ward uuid NOT NULL,
  id uuid NOT NULL,
  guardian uuid NOT NULL,
  kind text NOT NULL,
  valid_from date NOT NULL,
  valid_until date,
  evidence text NOT NULL,
  state text NOT NULL CHECK (state IN ('proposed', 'confirmed', 'ended')),
  proposed_at timestamptz NOT NULL,
  proposed_by uuid NOT NULL,
  confirmed_at timestamptz,
  confirmed_by uuid,
  ended_on date,
  ended_at timestamptz,
  ended_by uuid,
  PRIMARY KEY (ward, id)
);
CREATE INDEX guardianship_of_guardian ON persons.guardianship (guardian);

-- citus: distributed(household)
CREATE TABLE persons.household_member (
  household uuid NOT NULL,
  person_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_until date,
  head boolean NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by uuid NOT NULL,
  PRIMARY KEY (household, person_id, valid_from)
);
CREATE INDEX household_of_person ON persons.household_member (person_id);

-- One reading of a record, for the person: never what stood in it. A look at a person of several joined ids has a row for each, with one
-- id, so that each keeps its log when the joining is undone.
-- citus: distributed(person_id)
CREATE TABLE persons.record_look (
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  user_id uuid NOT NULL,
  organisation text NOT NULL,
  purpose text NOT NULL,
  basis jsonb NOT NULL,
  operation text NOT NULL,
  glass uuid,
  -- How many of each type were shown.
  kinds jsonb NOT NULL,
  withheld integer NOT NULL,
  rules text[] NOT NULL,
  PRIMARY KEY (person_id, id)
);
CREATE INDEX record_look_by_time ON persons.record_look (person_id, at);

-- A glass that was broken, and what was said of it afterwards.
-- citus: distributed(person_id)
CREATE TABLE persons.broken_glass (
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  until timestamptz NOT NULL,
  user_id uuid NOT NULL,
  organisation text NOT NULL,
  organisation_path text NOT NULL,
  kind text NOT NULL,
  reason text NOT NULL,
  due date NOT NULL,
  -- Without an account nobody was told: somebody has to, by letter or telephone.
  told_at timestamptz,
  looks integer NOT NULL,
  verdict text CHECK (verdict IN ('justified', 'not-justified')),
  remark text,
  reviewed_at timestamptz,
  reviewed_by uuid,
  PRIMARY KEY (person_id, id)
);
CREATE INDEX broken_glass_by_id ON persons.broken_glass (id);
CREATE INDEX broken_glass_open ON persons.broken_glass (due) WHERE verdict IS NULL;

-- What a resident raised, and the answer of the institution that it concerns.
-- citus: distributed(person_id)
CREATE TABLE persons.request (
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('correction', 'question')),
  about text NOT NULL,
  organisation text NOT NULL,
  organisation_path text NOT NULL,
  body text NOT NULL,
  at timestamptz NOT NULL,
  by uuid NOT NULL,
  outcome text CHECK (outcome IN ('accepted', 'declined', 'explained')),
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  PRIMARY KEY (person_id, id)
);
CREATE INDEX request_by_id ON persons.request (id);
CREATE INDEX request_of_organisation ON persons.request (organisation_path, at);

ALTER TABLE persons.account ENABLE ROW LEVEL SECURITY;
ALTER TABLE persons.account FORCE ROW LEVEL SECURITY;
CREATE POLICY account_own ON persons.account
  USING (
    user_id::text = current_setting('app.user_id', true)
    OR person_id::text = ANY (string_to_array(current_setting('app.persons', true), ','))
  );
ALTER TABLE persons.consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE persons.consent FORCE ROW LEVEL SECURITY;
CREATE POLICY consent_named ON persons.consent
  USING (person_id::text = ANY (string_to_array(current_setting('app.persons', true), ',')));
ALTER TABLE persons.consent_revocation ENABLE ROW LEVEL SECURITY;
ALTER TABLE persons.consent_revocation FORCE ROW LEVEL SECURITY;
CREATE POLICY consent_revocation_named ON persons.consent_revocation
  USING (person_id::text = ANY (string_to_array(current_setting('app.persons', true), ',')));
ALTER TABLE persons.guardianship ENABLE ROW LEVEL SECURITY;
ALTER TABLE persons.guardianship FORCE ROW LEVEL SECURITY;
CREATE POLICY guardianship_named ON persons.guardianship
  USING (
    ward::text = ANY (string_to_array(current_setting('app.persons', true), ','))
    OR guardian::text = ANY (string_to_array(current_setting('app.persons', true), ','))
  );
ALTER TABLE persons.household_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE persons.household_member FORCE ROW LEVEL SECURITY;
CREATE POLICY household_member_named ON persons.household_member
  USING (
    person_id::text = ANY (string_to_array(current_setting('app.persons', true), ','))
    OR household::text = current_setting('app.household', true)
  );
ALTER TABLE persons.record_look ENABLE ROW LEVEL SECURITY;
ALTER TABLE persons.record_look FORCE ROW LEVEL SECURITY;
CREATE POLICY record_look_named ON persons.record_look
  USING (person_id::text = ANY (string_to_array(current_setting('app.persons', true), ',')));
-- Reviewers and institutions see what is theirs by the organisation, and nothing of the person.
ALTER TABLE persons.broken_glass ENABLE ROW LEVEL SECURITY;
ALTER TABLE persons.broken_glass FORCE ROW LEVEL SECURITY;
CREATE POLICY broken_glass_seen ON persons.broken_glass
  USING (
    person_id::text = ANY (string_to_array(current_setting('app.persons', true), ','))
    OR organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
  );
ALTER TABLE persons.request ENABLE ROW LEVEL SECURITY;
ALTER TABLE persons.request FORCE ROW LEVEL SECURITY;
CREATE POLICY request_seen ON persons.request
  USING (
    person_id::text = ANY (string_to_array(current_setting('app.persons', true), ','))
    OR organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
  );

GRANT SELECT, INSERT ON persons.account, persons.consent, persons.consent_revocation, persons.guardianship,
  persons.household_member, persons.record_look, persons.broken_glass, persons.request TO kangcheng_app;
GRANT UPDATE (closed_at, closed_by) ON persons.account TO kangcheng_app;
GRANT UPDATE (state, confirmed_at, confirmed_by, ended_on, ended_at, ended_by) ON persons.guardianship TO kangcheng_app;
GRANT UPDATE (valid_until, head, changed_at, changed_by) ON persons.household_member TO kangcheng_app;
GRANT UPDATE (looks, verdict, remark, reviewed_at, reviewed_by) ON persons.broken_glass TO kangcheng_app;
GRANT UPDATE (outcome, answer, answered_at, answered_by) ON persons.request TO kangcheng_app;
