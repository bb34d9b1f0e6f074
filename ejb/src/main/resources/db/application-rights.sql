grant select, insert, update, delete on all tables in schema public to ${application};
grant usage, select on all sequences in schema public to ${application};
revoke update, delete, truncate on audit_record, audit_seal from ${application};
revoke insert, update, delete, truncate on flyway_schema_history from ${application};
