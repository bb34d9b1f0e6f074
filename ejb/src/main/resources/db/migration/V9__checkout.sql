-- The phone test of an order (PHN-2): the test message last sent for it, and how; its number stands in tested_phone.
alter table purchase_order add column phone_test varchar(32);
alter table purchase_order add column phone_test_by varchar(8);

-- Striped locks: whoever begins an order holds the stripe of his account until the draft is written, so that two first
-- clicks at once find one draft.
create table order_gate (id integer primary key);
insert into order_gate (id)
select high.n * 8 + low.n
  from (values (0), (1), (2), (3), (4), (5), (6), (7)) as high(n)
 cross join (values (0), (1), (2), (3), (4), (5), (6), (7)) as low(n);
