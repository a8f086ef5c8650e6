-- A draft that was never released can be discarded; it is drafted again in the same row.
ALTER TABLE indicators.publication DROP CONSTRAINT publication_status_check;
ALTER TABLE indicators.publication ADD CONSTRAINT publication_status_check
  CHECK (status IN ('draft', 'approved', 'released', 'withdrawn', 'discarded'));

-- One row: whoever releases holds it until the end, so that two releases cannot overlook each other's figures.
-- citus: reference
CREATE TABLE indicators.release_turn (
  turn integer NOT NULL,
  PRIMARY KEY (turn)
);
INSERT INTO indicators.release_turn (turn) VALUES (1);
GRANT SELECT, UPDATE ON indicators.release_turn TO kangcheng_app;
