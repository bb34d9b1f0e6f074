-- The hash of a temporary password that was used up: opens nothing, and must not be chosen again as the new one (ACC-6).
alter table account add column password_used_up varchar(200);
