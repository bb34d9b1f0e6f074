-- A send whose code was tried before another took its place stays charged (BEY-3); the code of a delivery is looked for
-- when that has failed.
alter table phone_send add column tried_at timestamp(6) with time zone;
create index phone_code_delivery on phone_code (delivery_id);
