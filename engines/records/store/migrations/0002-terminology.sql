-- Code systems, value sets and maps that were loaded, each version beside the others. Never changed: a version that is loaded
-- again gets another id, so that what a process remembers of an id stays true.
-- citus: reference
CREATE TABLE records.terminology (
  id uuid NOT NULL PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('CodeSystem', 'ValueSet', 'ConceptMap')),
  url text NOT NULL,
  -- Empty where the source has none.
  version text NOT NULL,
  -- Of several versions, the one with the latest day up to the day asked about is the one in use.
  active_from date NOT NULL,
  origin text NOT NULL CHECK (origin IN ('file', 'pack')),
  -- Name of the file, or code of the pack.
  source text NOT NULL,
  -- Of the file, or of the list in the pack: the same again changes nothing.
  sha256 text NOT NULL,
  -- Concepts, elements of a map, parts of a value set.
  size integer NOT NULL,
  -- Of a code system what is said of it as a whole; of the others all there is, as FHIR writes it.
  body json NOT NULL,
  imported_at timestamptz NOT NULL,
  imported_by text NOT NULL,
  UNIQUE (kind, url, version)
);

-- citus: reference
CREATE TABLE records.concept (
  terminology_id uuid NOT NULL,
  code text NOT NULL,
  -- In the order of the source.
  place integer NOT NULL,
  display text,
  -- The first of them; others stand in details.
  parent text,
  inactive boolean NOT NULL,
  details json,
  PRIMARY KEY (terminology_id, code)
);

GRANT SELECT, INSERT, DELETE ON records.terminology, records.concept TO kangcheng_app;
