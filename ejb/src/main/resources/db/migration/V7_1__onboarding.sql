-- Where people stand in the wizard (ONB-1); what they hold is asked where it is kept.
create table onboarding_journey (
  account_id bigint primary key references account (id),
  way varchar(8),
  right_at timestamp(6) with time zone,
  profile_confirmed_at timestamp(6) with time zone,
  finished_at timestamp(6) with time zone
);
