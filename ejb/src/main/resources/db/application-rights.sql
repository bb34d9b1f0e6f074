-- What the schema's owner made, and nothing else: the batch repository's tables are the application's own already.
do $$ declare made record; begin for made in select tablename from pg_tables where schemaname = 'public' and tableowner = current_user and tablename not in ('audit_record', 'audit_seal', 'proofing_policy', 'flyway_schema_history') loop execute format('grant select, insert, update, delete on table %I to ${application}', made.tablename); end loop; end $$;
do $$ declare made record; begin for made in select sequencename from pg_sequences where schemaname = 'public' and sequenceowner = current_user loop execute format('grant usage, select on sequence %I to ${application}', made.sequencename); end loop; end $$;
grant select, insert on audit_record, audit_seal, proofing_policy to ${application};
grant select on flyway_schema_history to ${application};
revoke update, delete, truncate on audit_record, audit_seal, proofing_policy from ${application};
revoke insert, update, delete, truncate on flyway_schema_history from ${application};
