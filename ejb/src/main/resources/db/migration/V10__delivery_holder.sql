-- Which node has a delivery that is under way: when that node starts again, it knows that its former life's attempts have
-- ended, and nobody waits for their leases.
alter table delivery add column holder varchar(64);
create index delivery_holder on delivery (holder, state);
