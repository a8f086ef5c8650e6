-- One transaction may append to the chains of several organisations: all of them are named, joined by commas.
ALTER POLICY audit_append ON access.audit
  WITH CHECK (organisation = ANY (string_to_array(current_setting('app.audit_chain', true), ',')));
ALTER POLICY audit_head_read ON access.audit_head
  USING (
    organisation = ANY (string_to_array(current_setting('app.audit_chain', true), ','))
    OR organisation_path ^@ ANY (string_to_array(current_setting('app.audit_paths', true), ','))
  );
ALTER POLICY audit_head_open ON access.audit_head
  WITH CHECK (organisation = ANY (string_to_array(current_setting('app.audit_chain', true), ',')));
ALTER POLICY audit_head_move ON access.audit_head
  USING (organisation = ANY (string_to_array(current_setting('app.audit_chain', true), ',')));
