-- What may be shared, in versions. A version that is no draft any more changes in its state only. `history` holds who brought it
-- to which state, and why.
-- citus: reference
CREATE TABLE exchange.shared_data_set (
  code text NOT NULL,
  version integer NOT NULL,
  state text NOT NULL CHECK (state IN ('draft', 'published', 'replaced', 'withdrawn')),
  owner_path text NOT NULL,
  owner_region text NOT NULL,
  body jsonb NOT NULL,
  history jsonb NOT NULL,
  PRIMARY KEY (code, version)
);

-- What a department asks for. What has become of it is the fold of its events; what was asked is never changed.
-- citus: distributed(id)
CREATE TABLE exchange.sharing_application (
  id uuid NOT NULL PRIMARY KEY,
  data_set text NOT NULL,
  version integer NOT NULL,
  owner_path text NOT NULL,
  owner_region text NOT NULL,
  applicant_path text NOT NULL,
  applicant_region text NOT NULL,
  body jsonb NOT NULL,
  asked timestamptz NOT NULL
);

-- What happened to an application or an extract. Never changed.
-- citus: distributed(subject)
CREATE TABLE exchange.sharing_event (
  subject uuid NOT NULL,
  seq integer NOT NULL,
  owner_path text NOT NULL,
  applicant_path text NOT NULL,
  body jsonb NOT NULL,
  PRIMARY KEY (subject, seq)
);

-- What of a day's quota a grant has used.
-- citus: distributed(subject)
CREATE TABLE exchange.sharing_use (
  subject uuid NOT NULL,
  day date NOT NULL,
  owner_path text NOT NULL,
  applicant_path text NOT NULL,
  rows int8 NOT NULL,
  calls integer NOT NULL,
  PRIMARY KEY (subject, day)
) WITH (fillfactor = 50);

-- Everything that left: written before its first byte does. sha256 is of what was sent.
-- citus: distributed(subject)
CREATE TABLE exchange.sharing_transfer (
  subject uuid NOT NULL,
  id uuid NOT NULL,
  owner_path text NOT NULL,
  applicant_path text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('grant', 'extract')),
  state text NOT NULL CHECK (state IN ('open', 'sent', 'broken-off', 'failed')),
  day date NOT NULL,
  begun timestamptz NOT NULL,
  ended timestamptz,
  user_id uuid NOT NULL,
  on_behalf_of uuid,
  channel text NOT NULL,
  rows int8 NOT NULL,
  bytes int8 NOT NULL,
  sha256 bytea,
  PRIMARY KEY (subject, id)
);
CREATE INDEX sharing_transfer_day ON exchange.sharing_transfer (day, subject);

-- A de-identified file for one project. `claim` is who builds it at this moment, by a number of their own; the key of its
-- pseudonyms is nowhere.
-- citus: distributed(id)
CREATE TABLE exchange.research_extract (
  id uuid NOT NULL PRIMARY KEY,
  data_set text NOT NULL,
  version integer NOT NULL,
  owner_path text NOT NULL,
  owner_region text NOT NULL,
  applicant_path text NOT NULL,
  applicant_region text NOT NULL,
  body jsonb NOT NULL,
  asked timestamptz NOT NULL,
  build text NOT NULL CHECK (build IN ('waiting', 'building', 'built', 'unsafe', 'failed', 'deleted')),
  claim uuid,
  claimed timestamptz,
  report jsonb,
  file jsonb
);
CREATE INDEX research_extract_to_build ON exchange.research_extract (asked) WHERE build IN ('waiting', 'building');

GRANT SELECT, INSERT ON exchange.shared_data_set, exchange.sharing_application, exchange.sharing_event TO kangcheng_app;
GRANT SELECT, INSERT ON exchange.sharing_use, exchange.sharing_transfer, exchange.research_extract TO kangcheng_app;
GRANT UPDATE (state, history) ON exchange.shared_data_set TO kangcheng_app;
-- The rows of an application and an extract are locked while something happens to them, which takes the right to update.
GRANT UPDATE (asked) ON exchange.sharing_application, exchange.research_extract TO kangcheng_app;
GRANT UPDATE (rows, calls) ON exchange.sharing_use TO kangcheng_app;

ALTER TABLE exchange.shared_data_set ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.sharing_application ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.sharing_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.sharing_use ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.sharing_transfer ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.research_extract ENABLE ROW LEVEL SECURITY;
-- What is published is there for every department; a draft for its owner.
CREATE POLICY data_sets_to_read ON exchange.shared_data_set FOR SELECT TO kangcheng_app USING (
  state <> 'draft' OR owner_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
);
CREATE POLICY data_sets_to_add ON exchange.shared_data_set FOR INSERT TO kangcheng_app WITH CHECK (
  owner_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
);
CREATE POLICY data_sets_to_change ON exchange.shared_data_set FOR UPDATE TO kangcheng_app USING (
  owner_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
);
CREATE POLICY applications_of_both ON exchange.sharing_application TO kangcheng_app USING (
  owner_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
  OR applicant_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
);
CREATE POLICY events_of_both ON exchange.sharing_event TO kangcheng_app USING (
  owner_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
  OR applicant_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
);
CREATE POLICY use_of_both ON exchange.sharing_use TO kangcheng_app USING (
  owner_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
  OR applicant_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
);
CREATE POLICY transfers_of_both ON exchange.sharing_transfer TO kangcheng_app USING (
  owner_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
  OR applicant_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
);
CREATE POLICY extracts_of_both ON exchange.research_extract TO kangcheng_app USING (
  owner_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
  OR applicant_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ','))
);
