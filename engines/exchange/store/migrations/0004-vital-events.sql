-- Certificates of death and birth as they stand. `region_path` is the place of the institution, `residence_path` that of the dead or
-- of the mother: the CDC of either place sees it. name and id_number, and what two certificates are compared by, are those of a person.
-- citus: distributed(organisation)
CREATE TABLE exchange.vital_certificate (
  organisation text NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('death', 'birth')),
  number text,
  organisation_path text NOT NULL,
  region_path text NOT NULL,
  residence_path text NOT NULL,
  status text NOT NULL CHECK (status IN ('draft', 'submitted', 'returned', 'accepted', 'voided')),
  revision integer NOT NULL,
  -- 0 until it is submitted.
  version integer NOT NULL,
  body jsonb NOT NULL,
  name text,
  id_number text,
  sex text,
  day date,
  age_days integer,
  age_years integer,
  residence text,
  patient text,
  cause text,
  is_live boolean NOT NULL,
  is_maternal boolean NOT NULL,
  id_key text,
  likeness_key text,
  errors integer NOT NULL,
  warnings integer NOT NULL,
  duplicate_of uuid,
  apart_from uuid[] NOT NULL,
  submitted_at timestamptz,
  submitted_on date,
  submitted_by text[] NOT NULL,
  checked_at timestamptz,
  checked_on date,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, kind, number)
) WITH (fillfactor = 85);
CREATE INDEX vital_certificate_by_id ON exchange.vital_certificate (id);
CREATE INDEX vital_certificate_by_day ON exchange.vital_certificate (kind, day);
CREATE INDEX vital_certificate_by_id_key ON exchange.vital_certificate (id_key) WHERE id_key IS NOT NULL;
CREATE INDEX vital_certificate_by_likeness ON exchange.vital_certificate (likeness_key) WHERE likeness_key IS NOT NULL;

-- What happened to a certificate, with the content of each version that was submitted, corrected or coded. Never changed.
-- citus: distributed(organisation)
CREATE TABLE exchange.vital_event (
  organisation text NOT NULL,
  certificate uuid NOT NULL,
  number integer NOT NULL,
  organisation_path text NOT NULL,
  region_path text NOT NULL,
  residence_path text NOT NULL,
  kind text NOT NULL,
  version integer NOT NULL,
  rules text NOT NULL,
  body jsonb,
  reason text,
  at timestamptz NOT NULL,
  by text NOT NULL,
  PRIMARY KEY (organisation, certificate, number)
);

-- People by age and sex, as somebody entered them with their source. Never changed: the newest of a region and year is used.
-- citus: distributed(region)
CREATE TABLE exchange.vital_population (
  region text NOT NULL,
  id uuid NOT NULL,
  region_path text NOT NULL,
  year integer NOT NULL,
  source text NOT NULL,
  as_of date NOT NULL,
  rows jsonb NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX vital_population_by_year ON exchange.vital_population (region, year, at);

ALTER TABLE exchange.vital_certificate ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.vital_certificate FORCE ROW LEVEL SECURITY;
CREATE POLICY vital_certificate_of_scope ON exchange.vital_certificate
  USING ((region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
      OR residence_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')))
    AND organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ',')));
ALTER TABLE exchange.vital_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.vital_event FORCE ROW LEVEL SECURITY;
CREATE POLICY vital_event_of_scope ON exchange.vital_event
  USING ((region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
      OR residence_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')))
    AND organisation_path ^@ ANY (string_to_array(current_setting('app.organisation_paths', true), ',')));
ALTER TABLE exchange.vital_population ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange.vital_population FORCE ROW LEVEL SECURITY;
CREATE POLICY vital_population_of_scope ON exchange.vital_population
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')));

GRANT SELECT, INSERT, UPDATE ON exchange.vital_certificate TO kangcheng_app;
GRANT SELECT, INSERT ON exchange.vital_event, exchange.vital_population TO kangcheng_app;
