-- What is recognised from whom, as packs say it. A version never changes: offers were made by it.
-- citus: reference
CREATE TABLE exchange.recognition_list (
  code text NOT NULL,
  version integer NOT NULL,
  -- `/` is everywhere.
  region_path text NOT NULL,
  body jsonb NOT NULL,
  pack text NOT NULL,
  loaded_at timestamptz NOT NULL,
  PRIMARY KEY (code, version)
);

-- What was shown about an order, to whom and when. Never changed.
-- citus: distributed(organisation)
CREATE TABLE exchange.recognition_offer (
  organisation text NOT NULL,
  id uuid NOT NULL,
  organisation_path text NOT NULL,
  region_path text NOT NULL,
  order_number text NOT NULL,
  -- Digest of patient and items: under one number of an order only the same is asked again.
  question bytea NOT NULL,
  -- `Patient/…` of all charts that were looked into: the ordering institution's first.
  charts text[] NOT NULL,
  day date NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL,
  body jsonb NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, order_number)
);
CREATE INDEX recognition_offer_by_id ON exchange.recognition_offer (id);

-- One item of an offer with a result that may be recognised, as it stands: what is counted.
-- citus: distributed(organisation)
CREATE TABLE exchange.recognition_case (
  organisation text NOT NULL,
  offer uuid NOT NULL,
  item text NOT NULL,
  organisation_path text NOT NULL,
  region_path text NOT NULL,
  day date NOT NULL,
  institution text NOT NULL,
  result_day date NOT NULL,
  yuan numeric,
  price_verified boolean,
  state text NOT NULL CHECK (state IN ('unanswered', 'recognised', 'refused')),
  reason text,
  decision_text text,
  decided_at timestamptz,
  decisions integer NOT NULL,
  PRIMARY KEY (organisation, offer, item)
);
CREATE INDEX recognition_case_by_day ON exchange.recognition_case (day, organisation);

-- Every decision about an item, the corrected ones too. Never changed.
-- citus: distributed(organisation)
CREATE TABLE exchange.recognition_decision (
  organisation text NOT NULL,
  offer uuid NOT NULL,
  item text NOT NULL,
  number integer NOT NULL,
  organisation_path text NOT NULL,
  region_path text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('recognised', 'refused')),
  result text NOT NULL,
  reason text,
  decision_text text,
  at timestamptz NOT NULL,
  by text NOT NULL,
  PRIMARY KEY (organisation, offer, item, number),
  CHECK ((outcome = 'refused') = (reason IS NOT NULL))
);

ALTER TABLE exchange.recognition_offer ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.recognition_offer FORCE ROW LEVEL SECURITY;
CREATE POLICY recognition_offer_of_scope ON exchange.recognition_offer
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
    AND organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ',')));
ALTER TABLE exchange.recognition_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.recognition_case FORCE ROW LEVEL SECURITY;
CREATE POLICY recognition_case_of_scope ON exchange.recognition_case
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
    AND organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ',')));
ALTER TABLE exchange.recognition_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.recognition_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY recognition_decision_of_scope ON exchange.recognition_decision
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
    AND organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ',')));

GRANT SELECT, INSERT ON exchange.recognition_list, exchange.recognition_offer, exchange.recognition_case,
  exchange.recognition_decision TO kangcheng_app;
GRANT UPDATE (state, institution, result_day, reason, decision_text, decided_at, decisions)
  ON exchange.recognition_case TO kangcheng_app;
