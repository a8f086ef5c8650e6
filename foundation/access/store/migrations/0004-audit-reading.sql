-- The book is read newest day first, by day, by who, by what was done, by what was not done, and by those who may
-- read one part of the tree of organisations only. Within one organisation the primary key is in this order already.
DROP INDEX access.audit_by_time;
DROP INDEX access.audit_by_actor;
CREATE INDEX audit_by_day ON access.audit (day, at, organisation, seq);
CREATE INDEX audit_by_actor ON access.audit (actor, day, at);
CREATE INDEX audit_by_operation ON access.audit (operation);
CREATE INDEX audit_by_organisation_path ON access.audit (organisation_path);
CREATE INDEX audit_not_done ON access.audit (outcome, day, at) WHERE outcome <> 'done';
