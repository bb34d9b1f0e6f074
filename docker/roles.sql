-- The two roles of a production database, run once by its administrator (psql -v owner_password=… -v app_password=…).
-- The schema's owner migrates; the application makes the batch repository's tables and has what the migration grants it:
-- it cannot change or remove an audit record (AUD-1).
create role countersign_owner login password :'owner_password';
create role countersign_app login password :'app_password';
create database countersign owner countersign_owner;
