-- In the database countersign, after roles.sql.
grant create on schema public to countersign_owner, countersign_app;
