-- Proofing for what is held already (PRF-13, CAT-2). A right remembers the order of its upgrade: that order, not the one it
-- came from, says for what its holder is proofed, and what was good before stays good until he is.
alter table subscription add column upgrade_source varchar(80);

-- What buying a product brought about: keys and lines from before bring a right of one's own.
alter table license_key add column offer varchar(16) default 'PURCHASE' not null;
alter table order_line add column offer varchar(16) default 'PURCHASE' not null;

-- An upgrade has no term of its own: the end of what is held does not move.
insert into product (id, code, place, offer, kind, proofing, level, term_months, shipped, on_sale) values
  (7, 'HARDWARE_TOKEN_UPGRADE', 70, 'UPGRADE', 'HARDWARE_TOKEN', true, 3, 0, false, true),
  (8, 'PHONE_UPGRADE', 80, 'UPGRADE', 'PHONE', true, 3, 0, false, true),
  (9, 'MOBILE_ID_UPGRADE', 90, 'UPGRADE', 'MOBILE_ID', true, 3, 0, false, true);
-- It costs what proofing costs when it is bought at once, by the prices that the operator has by now: buying without and
-- upgrading must not be cheaper.
insert into product_price (product_id, region, amount, currency)
select u.id, proofed.region, proofed.amount - plain.amount, proofed.currency
  from product u
  join product p3 on p3.offer = 'PURCHASE' and p3.kind = u.kind and p3.proofing
  join product p2 on p2.offer = 'PURCHASE' and p2.kind = u.kind and not p2.proofing
  join product_price proofed on proofed.product_id = p3.id
  join product_price plain
    on plain.product_id = p2.id and plain.region = proofed.region and plain.currency = proofed.currency
 where u.offer = 'UPGRADE';
