-- What an order's documents say never changes (ORD-4): the zone of their days, and by when an invoice is to be paid.
alter table purchase_order add column zone varchar(64);
alter table purchase_order add column due_on date;
update purchase_order set zone = (select a.zone from account a where a.id = purchase_order.account_id);
update purchase_order set due_on = cast(placed_at + interval '30' day as date)
 where placed_at is not null and payment_method = 'INVOICE';
alter table purchase_order alter column zone set not null;
