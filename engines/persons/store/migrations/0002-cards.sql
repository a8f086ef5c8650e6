-- Who shows a card is seen by whom they show it to, wherever they live, and with them the ids that were joined to theirs: for one
-- transaction, in which the card, or its issuer, has said who.
CREATE POLICY person_who_shows_a_card ON persons.person FOR SELECT
  USING (person_id::text = ANY (string_to_array(current_setting('app.shown_persons', true), ','))
    OR redirects_to::text = ANY (string_to_array(current_setting('app.shown_persons', true), ',')));
-- Whose ids were joined to one.
CREATE INDEX person_joined_to ON persons.person (redirects_to) WHERE redirects_to IS NOT NULL;

-- A card. serial: random, of nobody's data. One that is not revoked for each id of the index.
-- citus: distributed(person_id)
CREATE TABLE persons.card (
  person_id uuid NOT NULL,
  serial uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('issued', 'suspended', 'revoked')),
  PRIMARY KEY (person_id, serial)
);
CREATE UNIQUE INDEX card_active ON persons.card (person_id) WHERE state <> 'revoked';
CREATE INDEX card_by_serial ON persons.card (serial);

-- What was done with a card, by whom and why. Never changed.
-- citus: distributed(person_id)
CREATE TABLE persons.card_event (
  person_id uuid NOT NULL,
  serial uuid NOT NULL,
  number integer NOT NULL,
  step text NOT NULL CHECK (step IN ('issue', 'suspend', 'resume', 'revoke')),
  at timestamptz NOT NULL,
  by uuid NOT NULL,
  organisation text NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (person_id, serial, number)
);

-- Keys of codes. Both secrets are encrypted under the installation's key, bound to key_id; they are forgotten when they are needed no more.
-- citus: reference
CREATE TABLE persons.card_key (
  key_id text NOT NULL PRIMARY KEY,
  suite text NOT NULL CHECK (suite IN ('sm', 'classical')),
  state text NOT NULL CHECK (state IN ('next', 'current', 'verifying', 'retired', 'withdrawn')),
  state_since timestamptz NOT NULL,
  public_key bytea NOT NULL,
  sealed_signing text,
  sealed_cipher text
);
CREATE UNIQUE INDEX card_key_in_turn ON persons.card_key (state) WHERE state IN ('next', 'current');

-- Codes that count no more: of two who come with one, one has put its row here. Forgotten when nobody could come with it any more.
-- citus: distributed(nonce)
CREATE TABLE persons.ended_code (
  nonce bytea NOT NULL PRIMARY KEY,
  how text NOT NULL CHECK (how IN ('used', 'withdrawn')),
  at timestamptz NOT NULL
);
CREATE INDEX ended_code_at ON persons.ended_code USING brin (at);

-- Every attempt to read something as somebody's card, whatever came of it. Never what was read. Never changed.
-- citus: distributed(organisation)
CREATE TABLE persons.card_reading (
  organisation text NOT NULL,
  id uuid NOT NULL,
  organisation_path text NOT NULL,
  at timestamptz NOT NULL,
  by uuid NOT NULL,
  kind text NOT NULL,
  is_offline boolean NOT NULL,
  outcome text NOT NULL,
  purpose text NOT NULL,
  nonce bytea,
  use text,
  person_id uuid,
  PRIMARY KEY (organisation, id)
);
CREATE INDEX card_reading_of_organisation ON persons.card_reading (organisation_path text_pattern_ops, at);
CREATE INDEX card_reading_of_person ON persons.card_reading (person_id, at);

ALTER TABLE persons.card ENABLE ROW LEVEL SECURITY;
ALTER TABLE persons.card FORCE ROW LEVEL SECURITY;
CREATE POLICY card_shown ON persons.card
  USING (person_id::text = ANY (string_to_array(current_setting('app.shown_persons', true), ','))
    OR serial::text = current_setting('app.shown_card', true));
ALTER TABLE persons.card_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE persons.card_event FORCE ROW LEVEL SECURITY;
CREATE POLICY card_event_shown ON persons.card_event
  USING (person_id::text = ANY (string_to_array(current_setting('app.shown_persons', true), ',')));
-- Written in the name of one's own organisation, read by whoever answers for it, and with the person.
ALTER TABLE persons.card_reading ENABLE ROW LEVEL SECURITY;
ALTER TABLE persons.card_reading FORCE ROW LEVEL SECURITY;
CREATE POLICY card_reading_written ON persons.card_reading FOR INSERT
  WITH CHECK (organisation = current_setting('app.organisation', true));
CREATE POLICY card_reading_read ON persons.card_reading FOR SELECT
  USING (organisation = current_setting('app.organisation', true)
    OR organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
    OR person_id::text = ANY (string_to_array(current_setting('app.shown_persons', true), ',')));

GRANT SELECT, INSERT ON persons.card, persons.card_event, persons.card_key, persons.card_reading TO kangcheng_app;
GRANT UPDATE (state) ON persons.card TO kangcheng_app;
GRANT UPDATE (state, state_since, sealed_signing, sealed_cipher) ON persons.card_key TO kangcheng_app;
GRANT SELECT, INSERT, DELETE ON persons.ended_code TO kangcheng_app;
