-- All that happens to the tasks of a plan: assigned, reported on, accepted, returned. Never changed; what is shown is
-- folded from it.
-- citus: distributed(region_code)
CREATE TABLE indicators.task_event (
  region_code text NOT NULL,
  plan_code text NOT NULL,
  task_code text NOT NULL,
  -- Without gaps: whoever has not seen the last one writes a number that is taken.
  seq integer NOT NULL,
  -- What is attached to a report names it by this.
  id uuid NOT NULL,
  region_path text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('assigned', 'reported', 'accepted', 'returned')),
  -- The city's day from which it was known: every question can be asked as of another.
  on_day date NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL,
  body json NOT NULL,
  invented boolean NOT NULL,
  PRIMARY KEY (region_code, plan_code, task_code, seq)
);
CREATE INDEX task_event_by_id ON indicators.task_event (id);
CREATE INDEX task_event_by_plan ON indicators.task_event (plan_code);

-- A plan and its tasks are read from above and from below: a township reads its city's. The list of paths is one text
-- joined by commas, in which a path that lies below this one begins with it.
ALTER TABLE indicators.task_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicators.task_event FORCE ROW LEVEL SECURITY;
CREATE POLICY task_event_of_scope ON indicators.task_event
  USING (region_path ^@ ANY (string_to_array(current_setting('app.region_paths', true), ','))
    OR strpos(',' || current_setting('app.region_paths', true), ',' || region_path) > 0);

GRANT SELECT, INSERT ON indicators.task_event TO kangcheng_app;
-- Follows its region; what it says is never changed.
GRANT UPDATE (region_path) ON indicators.task_event TO kangcheng_app;
