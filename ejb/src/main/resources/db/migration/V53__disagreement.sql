-- A first word about a suspicion of fraud stays, also where somebody else says the opposite: then the word of a third person
-- decides, which is written where the second one was. And when those who may decide were last told that it waits.
alter table proofing_release add column other_by bigint references account (id);
alter table proofing_release add column other_at timestamp(6) with time zone;
alter table proofing_release add column told_at timestamp(6) with time zone;
