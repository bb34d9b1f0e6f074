-- Activation codes (PRF-7): only their keyed hash stays. live_case names the case while the code is good, so that no case ever
-- has two; it is emptied when the code is used, or a newer one or anything else ends it.
create sequence activation_code_seq start with 1000 increment by 50;
create table activation_code (
  id bigint primary key,
  public_id varchar(32) not null unique,
  code_hash varchar(80) not null unique,
  case_id varchar(32) not null,
  live_case varchar(32) unique,
  account_id bigint not null,
  way varchar(8) not null,
  issued_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  end_cause varchar(12),
  ended_at timestamp(6) with time zone
);
create index activation_code_case on activation_code (case_id);

-- Letters with such codes, without their addresses (PRF-6): number is what the bar code says, delivery_id how it is sent.
create sequence proofing_letter_seq start with 1000 increment by 50;
create table proofing_letter (
  id bigint primary key,
  number varchar(16) not null unique,
  case_id varchar(32) not null,
  account_id bigint not null,
  code_id varchar(32) not null,
  delivery_id varchar(32) not null unique,
  state varchar(12) not null,
  ordered_at timestamp(6) with time zone not null,
  expected_on date not null,
  support_from date not null,
  made_at timestamp(6) with time zone,
  mailed_at timestamp(6) with time zone,
  delivered_at timestamp(6) with time zone,
  returned_at timestamp(6) with time zone,
  not_sent_at timestamp(6) with time zone
);
create index proofing_letter_account on proofing_letter (account_id, ordered_at);
create index proofing_letter_case on proofing_letter (case_id, id);
create index proofing_letter_state on proofing_letter (state);
create index proofing_letter_made on proofing_letter (made_at);
create index proofing_letter_returned on proofing_letter (returned_at);

-- Tries are counted by what is tried: license keys, and now activation codes (case 23).
alter table license_key_tries rename to caller_tries;
update caller_tries set scope = 'key:' || scope;

-- The office's free days; an operator may add to them. These are the federal holidays of the United States as observed
-- (5 U.S.C. 6103).
create table holiday (
  free_on date primary key,
  name varchar(60) not null
);
insert into holiday (free_on, name) values
  (date '2026-01-01', 'New Year’s Day'),
  (date '2026-01-19', 'Birthday of Martin Luther King, Jr.'),
  (date '2026-02-16', 'Washington’s Birthday'),
  (date '2026-05-25', 'Memorial Day'),
  (date '2026-06-19', 'Juneteenth'),
  (date '2026-07-03', 'Independence Day'),
  (date '2026-09-07', 'Labor Day'),
  (date '2026-10-12', 'Columbus Day'),
  (date '2026-11-11', 'Veterans Day'),
  (date '2026-11-26', 'Thanksgiving Day'),
  (date '2026-12-25', 'Christmas Day'),
  (date '2027-01-01', 'New Year’s Day'),
  (date '2027-01-18', 'Birthday of Martin Luther King, Jr.'),
  (date '2027-02-15', 'Washington’s Birthday'),
  (date '2027-05-31', 'Memorial Day'),
  (date '2027-06-18', 'Juneteenth'),
  (date '2027-07-05', 'Independence Day'),
  (date '2027-09-06', 'Labor Day'),
  (date '2027-10-11', 'Columbus Day'),
  (date '2027-11-11', 'Veterans Day'),
  (date '2027-11-25', 'Thanksgiving Day'),
  (date '2027-12-24', 'Christmas Day'),
  (date '2027-12-31', 'New Year’s Day'),
  (date '2028-01-17', 'Birthday of Martin Luther King, Jr.'),
  (date '2028-02-21', 'Washington’s Birthday'),
  (date '2028-05-29', 'Memorial Day'),
  (date '2028-06-19', 'Juneteenth'),
  (date '2028-07-04', 'Independence Day'),
  (date '2028-09-04', 'Labor Day'),
  (date '2028-10-09', 'Columbus Day'),
  (date '2028-11-10', 'Veterans Day'),
  (date '2028-11-23', 'Thanksgiving Day'),
  (date '2028-12-25', 'Christmas Day'),
  (date '2029-01-01', 'New Year’s Day'),
  (date '2029-01-15', 'Birthday of Martin Luther King, Jr.'),
  (date '2029-02-19', 'Washington’s Birthday'),
  (date '2029-05-28', 'Memorial Day'),
  (date '2029-06-19', 'Juneteenth'),
  (date '2029-07-04', 'Independence Day'),
  (date '2029-09-03', 'Labor Day'),
  (date '2029-10-08', 'Columbus Day'),
  (date '2029-11-12', 'Veterans Day'),
  (date '2029-11-22', 'Thanksgiving Day'),
  (date '2029-12-25', 'Christmas Day'),
  (date '2030-01-01', 'New Year’s Day'),
  (date '2030-01-21', 'Birthday of Martin Luther King, Jr.'),
  (date '2030-02-18', 'Washington’s Birthday'),
  (date '2030-05-27', 'Memorial Day'),
  (date '2030-06-19', 'Juneteenth'),
  (date '2030-07-04', 'Independence Day'),
  (date '2030-09-02', 'Labor Day'),
  (date '2030-10-14', 'Columbus Day'),
  (date '2030-11-11', 'Veterans Day'),
  (date '2030-11-28', 'Thanksgiving Day'),
  (date '2030-12-25', 'Christmas Day');
