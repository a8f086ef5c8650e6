-- A file is one plan of a region, however many people confirm their drafts of it in the same moment. Where two have become
-- plans before this was kept, both stay; the file is remembered as that of the first.
UPDATE indicators.plan AS later SET source_sha256 = NULL
WHERE EXISTS (
  SELECT FROM indicators.plan AS earlier
  WHERE earlier.region_code = later.region_code AND earlier.source_sha256 = later.source_sha256
    AND (earlier.entered_at, earlier.code, earlier.version) < (later.entered_at, later.code, later.version)
);
CREATE UNIQUE INDEX plan_of_file ON indicators.plan (region_code, source_sha256);

-- The phrases of a plan that a pack brought are read anew when the reader has become better (operations/enter-pack-plans.ts).
GRANT UPDATE (body) ON indicators.plan TO kangcheng_app;
