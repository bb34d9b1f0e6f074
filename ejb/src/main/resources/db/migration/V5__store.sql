-- What the store sells (CAT-2). The rates and prices below are an example set that the operator replaces by his own.
create table product (
  id bigint primary key,
  code varchar(40) not null unique,
  place integer not null,
  offer varchar(16) not null,
  kind varchar(20) not null,
  proofing boolean not null,
  level integer not null,
  term_months integer not null,
  shipped boolean not null,
  on_sale boolean not null
);
-- Where it is sold and for how much (CAT-1); a region without a row does not get it.
create table product_price (
  product_id bigint not null references product (id),
  region varchar(16) not null,
  amount numeric(14, 2) not null,
  currency varchar(3) not null,
  primary key (product_id, region)
);
-- The kinds that its subscription covers besides its own (section 1 of the product book).
create table product_included_kind (
  product_id bigint not null references product (id),
  kind varchar(20) not null,
  primary key (product_id, kind)
);
insert into product (id, code, place, offer, kind, proofing, level, term_months, shipped, on_sale) values
  (1, 'HARDWARE_TOKEN', 10, 'PURCHASE', 'HARDWARE_TOKEN', false, 2, 12, true, true),
  (2, 'PHONE', 20, 'PURCHASE', 'PHONE', false, 2, 12, false, true),
  (3, 'MOBILE_ID', 30, 'PURCHASE', 'MOBILE_ID', false, 2, 12, false, true),
  (4, 'HARDWARE_TOKEN_PROOFED', 40, 'PURCHASE', 'HARDWARE_TOKEN', true, 3, 12, true, false),
  (5, 'PHONE_PROOFED', 50, 'PURCHASE', 'PHONE', true, 3, 12, false, false),
  (6, 'MOBILE_ID_PROOFED', 60, 'PURCHASE', 'MOBILE_ID', true, 3, 12, false, false);
insert into product_price (product_id, region, amount, currency) values
  (1, 'US', 80.00, 'USD'), (1, 'INTERNATIONAL', 80.00, 'USD'),
  (2, 'US', 35.00, 'USD'), (2, 'INTERNATIONAL', 35.00, 'USD'),
  (3, 'US', 29.50, 'USD'), (3, 'INTERNATIONAL', 29.50, 'USD'),
  (4, 'US', 115.00, 'USD'), (4, 'INTERNATIONAL', 140.00, 'USD'),
  (5, 'US', 70.00, 'USD'), (5, 'INTERNATIONAL', 95.00, 'USD'),
  (6, 'US', 64.50, 'USD'), (6, 'INTERNATIONAL', 89.50, 'USD');
insert into product_included_kind (product_id, kind) values
  (1, 'PHONE'), (3, 'PHONE'), (4, 'PHONE'), (6, 'PHONE');

-- Percent by country, and by state or province where there is one ('' is the whole country); no row, no tax (ORD-2).
create table tax_rate (
  country varchar(2) not null,
  region varchar(40) not null,
  percent numeric(7, 4) not null,
  on_shipping boolean not null,
  primary key (country, region)
);
insert into tax_rate (country, region, percent, on_shipping) values
  ('US', 'CA', 7.2500, false), ('US', 'FL', 6.0000, true), ('US', 'IL', 6.2500, false), ('US', 'NY', 4.0000, true),
  ('US', 'TX', 6.2500, true), ('US', 'VA', 5.3000, false), ('US', 'WA', 6.5000, true),
  ('CA', '', 5.0000, true), ('CA', 'ON', 13.0000, true), ('CA', 'QC', 14.9750, true),
  ('DE', '', 19.0000, true), ('FR', '', 20.0000, true), ('ES', '', 21.0000, true), ('JP', '', 10.0000, true);

-- What a parcel costs, by country; '*' is every other (ORD-2). Handling is once an order.
create table shipping_rate (
  country varchar(2) primary key,
  first_item numeric(14, 2) not null,
  further_item numeric(14, 2) not null,
  handling numeric(14, 2) not null,
  currency varchar(3) not null
);
insert into shipping_rate (country, first_item, further_item, handling, currency) values
  ('US', 12.00, 2.50, 0.00, 'USD'), ('CA', 18.00, 4.00, 0.00, 'USD'), ('GB', 25.00, 5.00, 0.00, 'USD'),
  ('DE', 25.00, 5.00, 0.00, 'USD'), ('FR', 25.00, 5.00, 0.00, 'USD'), ('ES', 25.00, 5.00, 0.00, 'USD'),
  ('JP', 32.00, 6.00, 0.00, 'USD'), ('*', 40.00, 8.00, 5.00, 'USD');

-- An order from its first answer on: a draft is one that is not placed yet. open_for is the account as long as it is
-- unfinished: one unfinished order each.
create sequence purchase_order_seq start with 1000 increment by 50;
create table purchase_order (
  id bigint primary key,
  version integer not null,
  public_id varchar(32) not null unique,
  state varchar(20) not null,
  open_for bigint unique,
  account_id bigint not null references account (id),
  organization_id bigint not null references organization (id),
  partner_id bigint references organization (id),
  started_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  confirmed_steps varchar(200) not null,
  locale varchar(16) not null,
  first_name varchar(100),
  middle_name varchar(100),
  last_name varchar(100),
  name_suffix varchar(20),
  email varchar(254),
  email_key varchar(254),
  phone varchar(20),
  organization_name varchar(200),
  billing_line1 varchar(200),
  billing_line2 varchar(200),
  billing_city varchar(100),
  billing_region varchar(100),
  billing_postal_code varchar(16),
  billing_country varchar(2),
  ship_to varchar(200),
  shipping_line1 varchar(200),
  shipping_line2 varchar(200),
  shipping_city varchar(100),
  shipping_region varchar(100),
  shipping_postal_code varchar(16),
  shipping_country varchar(2),
  tested_phone varchar(20),
  payment_method varchar(16),
  po_number varchar(40),
  po_key varchar(40),
  order_number varchar(16) unique,
  placed_at timestamp(6) with time zone,
  paid_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  currency varchar(3),
  subtotal numeric(14, 2),
  voucher numeric(14, 2),
  promotion numeric(14, 2),
  tax numeric(14, 2),
  shipping numeric(14, 2),
  handling numeric(14, 2),
  total numeric(14, 2),
  received numeric(14, 2) not null
);
create index purchase_order_mine on purchase_order (account_id, placed_at, id);
create index purchase_order_placed on purchase_order (placed_at, id);
create index purchase_order_state on purchase_order (state, placed_at, id);
create index purchase_order_total on purchase_order (total, id);
create index purchase_order_state_total on purchase_order (state, total, id);
create index purchase_order_email on purchase_order (email_key, placed_at, id);
create index purchase_order_po on purchase_order (po_key, placed_at, id);

-- One product of an order; for another person than the buyer where recipient_id says so.
create table order_line (
  id bigint generated by default as identity primary key,
  order_id bigint not null references purchase_order (id),
  place integer not null,
  product_code varchar(40) not null,
  kind varchar(20) not null,
  proofing boolean not null,
  level integer not null,
  term_months integer not null,
  shipped boolean not null,
  quantity integer not null,
  unit_price numeric(14, 2) not null,
  recipient_id bigint references account (id),
  unique (order_id, place)
);

create table order_history (
  id bigint generated by default as identity primary key,
  order_id bigint not null references purchase_order (id),
  was varchar(20) not null,
  moved_by varchar(24) not null,
  became varchar(20) not null,
  actor_id bigint,
  happened_at timestamp(6) with time zone not null
);
create index order_history_order on order_history (order_id, id);

-- One try to pay by card. Its public id is the idempotency key towards the provider; open_for is the order as long as
-- the outcome is open: no second try beside it.
create sequence card_payment_seq start with 1000 increment by 50;
create table card_payment (
  id bigint primary key,
  version integer not null,
  public_id varchar(32) not null unique,
  order_id bigint not null references purchase_order (id),
  open_for bigint unique,
  state varchar(20) not null,
  amount numeric(14, 2) not null,
  currency varchar(3) not null,
  provider_reference varchar(64) unique,
  pay_at varchar(400),
  card_token varchar(64),
  card_brand varchar(20),
  card_last_four varchar(4),
  refusal varchar(24),
  opened_at timestamp(6) with time zone not null,
  decided_at timestamp(6) with time zone,
  checks integer not null,
  next_check_at timestamp(6) with time zone
);
create index card_payment_order on card_payment (order_id, id);
create index card_payment_due on card_payment (next_check_at);
create index card_payment_state on card_payment (state, id);

-- Money that came for an invoice, as an administrator recorded it. A form's submission counts once.
create table invoice_payment (
  id bigint generated by default as identity primary key,
  order_id bigint not null references purchase_order (id),
  submission varchar(32) not null unique,
  amount numeric(14, 2) not null,
  currency varchar(3) not null,
  received_on date not null,
  bank_reference varchar(80) not null,
  reference_key varchar(80) not null,
  recorded_by bigint not null references account (id),
  recorded_at timestamp(6) with time zone not null,
  unique (order_id, reference_key)
);

-- The simulated payment provider's own book; empty wherever a real provider is used.
create sequence simulated_payment_seq start with 1000 increment by 50;
create table simulated_payment (
  id bigint primary key,
  version integer not null,
  reference varchar(64) not null unique,
  idempotency_key varchar(64) not null unique,
  order_reference varchar(64) not null,
  amount numeric(14, 2) not null,
  currency varchar(3) not null,
  email varchar(254),
  return_to varchar(400) not null,
  notify_at varchar(400) not null,
  stage varchar(20) not null,
  magic varchar(24),
  card_token varchar(64),
  card_brand varchar(20),
  card_last_four varchar(4),
  opened_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  decided_at timestamp(6) with time zone,
  notices integer not null,
  notice_at timestamp(6) with time zone
);
create index simulated_payment_notice on simulated_payment (notice_at);
