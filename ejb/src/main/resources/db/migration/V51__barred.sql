-- After confirmed fraud nobody begins another case until an administrator lets him.
alter table proofing_case add column barred boolean default false not null;
update proofing_case set barred = true
 where state = 'FAILED'
   and id in (select m.case_id from proofing_move m where m.moved_by = 'CONFIRM_FRAUD');
create index proofing_case_barred on proofing_case (barred, id);
