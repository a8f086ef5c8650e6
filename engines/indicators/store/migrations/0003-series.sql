-- A series in one row: what an evaluation needs of all figures of one indicator in one region. Written in the same
-- transaction as the figures (store/append-series.ts) and read instead of them; it holds nothing they do not.
-- citus: distributed(region_code)
CREATE TABLE indicators.series (
  region_code text NOT NULL,
  indicator_code text NOT NULL,
  region_path text NOT NULL,
  -- The periods of the numbers, joined by commas, and the numbers as bytes in the same order (store/packed-point.ts).
  periods text NOT NULL,
  numbers bytea NOT NULL,
  -- Levels, parts, milestones and absences, as a list of points.
  others jsonb NOT NULL,
  PRIMARY KEY (region_code, indicator_code)
) WITH (toast_tuple_target = 8160);
-- Ten years of months stay in the row and are not compressed: they are read far more often than written.
ALTER TABLE indicators.series ALTER COLUMN numbers SET STORAGE EXTERNAL;
-- Comparison of regions reads one indicator across all of them.
CREATE INDEX series_by_indicator ON indicators.series (indicator_code);

-- The owner reads past the policy only while it is not forced.
ALTER TABLE indicators.value NO FORCE ROW LEVEL SECURITY;
INSERT INTO indicators.series (region_code, indicator_code, region_path, periods, numbers, others)
SELECT region_code, indicator_code, max(region_path),
  coalesce(string_agg(period, ',') FILTER (WHERE packed IS NOT NULL), ''),
  coalesce(string_agg(packed, ''::bytea) FILTER (WHERE packed IS NOT NULL), ''::bytea),
  coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
    'period', period, 'basis', basis, 'status', status, 'revision', revision, 'availableOn', available_on,
    'invented', invented, 'parts', parts, 'level', level, 'attained', attained, 'absence', absence
  ))) FILTER (WHERE packed IS NULL), '[]')
FROM indicators.value
GROUP BY region_code, indicator_code;
ALTER TABLE indicators.value FORCE ROW LEVEL SECURITY;

DROP INDEX indicators.value_without_number;
DROP INDEX indicators.value_by_indicator;
ALTER TABLE indicators.value DROP COLUMN packed, DROP COLUMN period_last;

ALTER TABLE indicators.series ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicators.series FORCE ROW LEVEL SECURITY;
CREATE POLICY series_of_scope ON indicators.series
  USING (region_path ^@ nullif(current_setting('app.region_paths', true), '')
    OR region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ',')));
GRANT SELECT, INSERT, UPDATE ON indicators.series TO kangcheng_app;
