-- Who looked at one thing: what a resident's log is read from. Only ever asked for by the whole text; what names no single thing is left out.
CREATE INDEX audit_by_subject ON access.audit (split_part(subject, ' ', 1)) WHERE subject LIKE '%/%';
CREATE INDEX audit_by_second_subject ON access.audit (split_part(subject, ' ', 2)) WHERE subject LIKE '%/% %/%';
