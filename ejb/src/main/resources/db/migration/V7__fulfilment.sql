-- Hardware tokens on their way (INV-4): one row a token; (order_reference, place) sees to it that an order that is told
-- as paid twice is not shipped twice.
create sequence shipment_seq start with 1000 increment by 50;
create table shipment (
  id bigint primary key,
  version integer not null,
  public_id varchar(32) not null unique,
  order_reference varchar(40) not null,
  place integer not null,
  account_id bigint,
  email varchar(254) not null,
  locale varchar(16) not null,
  recipient varchar(200) not null,
  line1 varchar(200),
  line2 varchar(200),
  city varchar(100),
  region varchar(100),
  postal_code varchar(16),
  country varchar(2),
  state varchar(20) not null,
  serial varchar(40),
  tracking_number varchar(80),
  ordered_at timestamp(6) with time zone not null,
  state_since timestamp(6) with time zone not null,
  unique (order_reference, place)
);
create index shipment_account on shipment (account_id, id);
create index shipment_state on shipment (state, id);
