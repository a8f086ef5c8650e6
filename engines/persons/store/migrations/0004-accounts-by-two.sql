-- An account opens the whole of a record: one at the desk proposes whose it is, another confirms it. Those that were linked before stay.
ALTER TABLE persons.account ADD COLUMN confirmed_at timestamptz, ADD COLUMN confirmed_by uuid;
UPDATE persons.account SET confirmed_at = since, confirmed_by = linked_by;
GRANT UPDATE (confirmed_at, confirmed_by), DELETE ON persons.account TO kangcheng_app;
