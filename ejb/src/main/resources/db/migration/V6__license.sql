-- License keys (ONB-2): only their keyed hash and last four signs stay. "sealed" is the hand-over to the order's
-- confirmation page (ORD-5): erased when the key is used or taken back, and not read after sealed_until.
-- An order's keys are issued once: (order_reference, place, edition) is the guard; a resend is the next edition.
create sequence license_key_seq start with 1000 increment by 50;
create table license_key (
  id bigint primary key,
  public_id varchar(32) not null unique,
  key_hash varchar(80) not null unique,
  tail varchar(4) not null,
  order_reference varchar(40) not null,
  place integer not null,
  edition integer not null,
  kind varchar(20) not null,
  level integer not null,
  term_months integer not null,
  buyer_id bigint,
  organization_id bigint,
  state varchar(12) not null,
  purchased_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  redeemed_by bigint,
  redeemed_at timestamp(6) with time zone,
  credential_id varchar(32),
  end_cause varchar(12),
  ended_at timestamp(6) with time zone,
  sealed bytea,
  sealed_until timestamp(6) with time zone,
  unique (order_reference, place, edition)
);
create index license_key_buyer on license_key (buyer_id, state);
create index license_key_state on license_key (state, expires_at);

-- Tries at keys by account, address and organization (case 23); a try is charged before the key is looked up.
create table license_key_tries (
  scope varchar(120) primary key,
  tries integer not null,
  window_started_at timestamp(6) with time zone not null
);
