-- Subscriptions that are served. What is subscribed to stands in the record; here is what was accepted of it, and how far it is.
-- citus: reference
CREATE TABLE records.subscription (
  -- Of the FHIR resource.
  id text NOT NULL PRIMARY KEY,
  -- The version of the resource that this row speaks of; another one has come by another way.
  version integer NOT NULL,
  status text NOT NULL CHECK (status IN ('requested', 'active', 'error', 'off')),
  content text NOT NULL,
  -- The topic as it was when it was subscribed to; null where the criteria is a search.
  topic jsonb,
  -- Who answers for it: rights are asked of this account at each notification.
  owner jsonb NOT NULL,
  -- Where FHIR begins, as the subscriber knows it.
  base text NOT NULL,
  hook boolean NOT NULL,
  registered_at timestamptz NOT NULL,
  -- Number of the newest event, and of the newest one that was taken by the endpoint.
  events int8 NOT NULL,
  delivered int8 NOT NULL,
  tries integer NOT NULL,
  -- When there is something to do for it; null: nothing.
  due_at timestamptz,
  -- Until when a process is at it.
  claimed_until timestamptz,
  last_sent_at timestamptz,
  error text
);
CREATE INDEX subscription_due ON records.subscription (due_at) WHERE due_at IS NOT NULL;

-- What a subscription has to tell, numbered without gaps: one version of one resource.
-- citus: distributed(subscription_id)
CREATE TABLE records.subscription_event (
  subscription_id text NOT NULL,
  number int8 NOT NULL,
  chart_id int8 NOT NULL,
  local_id int8 NOT NULL,
  version integer NOT NULL,
  interaction text NOT NULL CHECK (interaction IN ('create', 'update', 'delete')),
  occurred_at timestamptz NOT NULL,
  PRIMARY KEY (subscription_id, number)
);
CREATE INDEX subscription_event_occurred ON records.subscription_event (occurred_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON records.subscription, records.subscription_event TO kangcheng_app;
