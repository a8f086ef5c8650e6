-- Who looked at one thing: what a resident's log is read from. Only ever asked for by the whole text; what names no single thing is left out.
CREATE INDEX audit_by_subject ON access.audit (subject text_pattern_ops) WHERE subject LIKE '%/%';
