-- How many choices each question has that the bureau has out, such as 5 4 5: whether answers fit is known before they are
-- judged. The questions themselves are kept nowhere.
alter table proofing_case add column answer_sheet varchar(100);
