-- A pass that waits for a second agent is a state of its own, with a limit; agents are reminded once before it.
alter table proofing_session add column reminded_at timestamp(6) with time zone;
update proofing_case
   set state = 'CONFIRMING',
       state_since = (select max(s.decided_at) from proofing_session s
                       where s.case_id = proofing_case.public_id and s.outcome = 'TO_CONFIRM')
 where state = 'BOOKED'
   and public_id in (select s.case_id from proofing_session s where s.outcome = 'TO_CONFIRM');
