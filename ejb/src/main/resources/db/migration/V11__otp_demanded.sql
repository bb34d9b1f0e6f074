-- A fresh OTP was asked for in this session and has not been judged yet; when its holder was told that none came.
alter table signin_session add column otp_demanded_at timestamp(6) with time zone;
alter table signin_session add column otp_demand_told_at timestamp(6) with time zone;
create index signin_session_otp_demanded on signin_session (otp_demanded_at);
