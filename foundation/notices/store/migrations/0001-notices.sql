CREATE SCHEMA notices;

-- What was said, once, however many are told. Put into words when it is read.
-- citus: local
CREATE TABLE notices.notice (
  -- UUID version 7, made in TypeScript: the order of the inbox.
  id uuid NOT NULL,
  key text NOT NULL,
  kind text NOT NULL,
  parameters json NOT NULL,
  subject text NOT NULL,
  link text NOT NULL,
  severity text NOT NULL CHECK (severity IN ('info', 'attention', 'urgent')),
  organisation_path text COLLATE "C" NOT NULL,
  due_on date,
  sent_at timestamptz NOT NULL,
  PRIMARY KEY (id),
  -- The same reminder is sent once, also by two servers at one moment: the second waits here for the first.
  UNIQUE (key)
);
CREATE INDEX notice_by_subject ON notices.notice (subject);

-- citus: local
CREATE TABLE notices.inbox (
  account_id uuid NOT NULL,
  notice_id uuid NOT NULL REFERENCES notices.notice (id),
  read_at timestamptz,
  PRIMARY KEY (account_id, notice_id)
);
CREATE INDEX inbox_unread ON notices.inbox (account_id, notice_id) WHERE read_at IS NULL;
CREATE INDEX inbox_by_notice ON notices.inbox (notice_id);

-- Where a person wants to be mailed. An address counts once a code mailed there has come back.
-- citus: local
CREATE TABLE notices.mail_address (
  account_id uuid NOT NULL,
  address text,
  rhythm text NOT NULL CHECK (rhythm IN ('immediate', 'daily')),
  language text NOT NULL CHECK (language IN ('zh', 'en')),
  pending text,
  code_hash text,
  code_ends_at timestamptz,
  code_tries integer NOT NULL,
  codes_from timestamptz NOT NULL,
  codes_count integer NOT NULL,
  PRIMARY KEY (account_id)
);

-- An account's own, or an organisation's: one of both. Its secret is worked out and stands in no table.
-- citus: local
CREATE TABLE notices.webhook (
  id uuid NOT NULL,
  account_id uuid,
  organisation text,
  organisation_path text COLLATE "C",
  name text NOT NULL,
  url text NOT NULL,
  rhythm text NOT NULL CHECK (rhythm IN ('immediate', 'daily')),
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL,
  PRIMARY KEY (id),
  CHECK ((account_id IS NULL) <> (organisation IS NULL)),
  CHECK ((organisation IS NULL) = (organisation_path IS NULL))
);
CREATE INDEX webhook_by_account ON notices.webhook (account_id);

-- One notice on its way through one channel.
-- citus: local
CREATE TABLE notices.delivery (
  id uuid NOT NULL,
  channel text NOT NULL CHECK (channel IN ('mail', 'webhook')),
  -- The account whose address it is, or the webhook.
  target uuid NOT NULL,
  notice_id uuid NOT NULL REFERENCES notices.notice (id),
  -- The day whose digest takes it; without one it goes alone.
  digest_on date,
  state text NOT NULL CHECK (state IN ('waiting', 'sent', 'parked')),
  tries integer NOT NULL,
  due_at timestamptz NOT NULL,
  -- Whoever claims it has until then; a server that ended meanwhile leaves it to another.
  claimed_until timestamptz,
  sent_at timestamptz,
  fault text,
  fault_status integer,
  PRIMARY KEY (id),
  UNIQUE (channel, target, notice_id)
);
CREATE INDEX delivery_due ON notices.delivery (due_at) WHERE state = 'waiting';
CREATE INDEX delivery_by_notice ON notices.delivery (notice_id);

-- Engines send under the role of the application and read nobody's inbox; inboxes are read and deliveries made by the login role.
GRANT USAGE ON SCHEMA notices TO kangcheng_app;
GRANT INSERT ON notices.notice, notices.inbox TO kangcheng_app;
-- What has been overtaken is settled for all: found by its subject, without seeing whose it is.
GRANT SELECT (id, key, subject) ON notices.notice TO kangcheng_app;
GRANT SELECT (notice_id, read_at), UPDATE (read_at) ON notices.inbox TO kangcheng_app;
GRANT SELECT, INSERT, DELETE ON notices.webhook TO kangcheng_app;
GRANT SELECT ON notices.delivery TO kangcheng_app;
GRANT UPDATE (state, tries, due_at), DELETE ON notices.delivery TO kangcheng_app;
