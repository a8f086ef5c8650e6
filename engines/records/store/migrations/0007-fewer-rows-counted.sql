-- Whole rows are held while they are counted, 2 kB each beside the 256 MB that all processes share: 45,000 of them instead of
-- 90,000, so that a process of autovacuum stays under 400 MB.
ALTER TABLE records.resource ALTER COLUMN tokens SET STATISTICS 150;
