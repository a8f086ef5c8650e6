ALTER TABLE indicators.definition DROP CONSTRAINT definition_kind_check;
ALTER TABLE indicators.definition
  ADD CONSTRAINT definition_kind_check CHECK (kind IN ('indicator', 'index', 'data-set', 'appraisal-scheme'));
