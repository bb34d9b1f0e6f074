-- Until when the content of a delivery that was given up is kept: as long as it is of use, and never for ever.
alter table delivery add column kept_until timestamp(6) with time zone;
update delivery set kept_until = coalesce(expires_at, ended_at + interval '7' day)
  where state = 'DEAD' and sealed is not null;
create index delivery_kept on delivery (kept_until);
