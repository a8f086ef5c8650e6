-- Who looked at one thing: what a resident's log is read from. Only ever asked for by the whole text.
CREATE INDEX audit_by_subject ON access.audit USING hash (subject);
