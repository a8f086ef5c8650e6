-- What a person needs to know a session of theirs again; the address without the part that names the machine.
ALTER TABLE access.session ADD COLUMN device text NOT NULL DEFAULT '';
ALTER TABLE access.session ADD COLUMN place text NOT NULL DEFAULT '';

-- Administrators list and end the sessions of a person; a token's digest they never see.
GRANT SELECT (id, user_id, created_at, seen_at, ends_at, ended_at, device, place) ON access.session TO kangcheng_app;
