-- Events that engines have appended in their own transactions. The id (UUID version 7, made in TypeScript) is the order.
-- citus: local
CREATE TABLE platform.event (
  id uuid NOT NULL PRIMARY KEY,
  type text NOT NULL,
  subject text NOT NULL,
  payload jsonb NOT NULL,
  occurred_at timestamptz NOT NULL,
  dispatched boolean NOT NULL DEFAULT false
);

CREATE INDEX event_undispatched ON platform.event (id) WHERE NOT dispatched;

-- One row for each handler of an event: what is still to do, and afterwards the proof that it was done once.
-- citus: local
CREATE TABLE platform.delivery (
  handler text NOT NULL,
  event_id uuid NOT NULL REFERENCES platform.event (id),
  subject text NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'parked', 'handled', 'dismissed')),
  attempts integer NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL,
  handled_at timestamptz,
  reason text,
  PRIMARY KEY (handler, event_id)
);

CREATE INDEX delivery_waiting ON platform.delivery (handler, event_id) WHERE state = 'waiting';
CREATE INDEX delivery_open_of_subject ON platform.delivery (handler, subject, event_id) WHERE state IN ('waiting', 'parked');
CREATE INDEX delivery_of_event ON platform.delivery (event_id);

-- Operations append under the role of the application; only the deliverer, which has the login role, reads.
GRANT USAGE ON SCHEMA platform TO kangcheng_app;
GRANT INSERT ON platform.event TO kangcheng_app;
