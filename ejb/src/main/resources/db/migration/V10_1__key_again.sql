-- How often, and when last, an order's unredeemed keys were replaced and sent again (ORD-6).
alter table purchase_order add column keys_sent_again integer default 0 not null;
alter table purchase_order add column keys_sent_again_at timestamp(6) with time zone;
