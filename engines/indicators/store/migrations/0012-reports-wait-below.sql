-- `included`: the reports below that this one was submitted with; it locks them. `passed_over`: respondents below that it does
-- not wait for, each with who said so and why.
ALTER TABLE indicators.report ADD COLUMN included uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE indicators.report ADD COLUMN passed_over json NOT NULL DEFAULT '[]';
CREATE INDEX report_including ON indicators.report USING gin (included);
-- Which respondents below a step was about.
ALTER TABLE indicators.report_event ADD COLUMN below json;

-- Cells with a figure or a reason, counted when they are written: a list of thousands need not read them.
ALTER TABLE indicators.report ADD COLUMN filled integer NOT NULL DEFAULT 0;
-- The owner writes past the policy only while it is not forced.
ALTER TABLE indicators.report NO FORCE ROW LEVEL SECURITY;
UPDATE indicators.report SET filled = (
  SELECT count(*) FROM json_each(cells) AS cell (indicator, body)
  WHERE body::jsonb ?| ARRAY['value', 'parts', 'level', 'attained', 'absence', 'numerator', 'denominator']
);
ALTER TABLE indicators.report FORCE ROW LEVEL SECURITY;
ALTER TABLE indicators.report ALTER COLUMN filled DROP DEFAULT;
