-- Holds the number for a migration that is made at the same time; dropped when that one comes.
SELECT 1;
