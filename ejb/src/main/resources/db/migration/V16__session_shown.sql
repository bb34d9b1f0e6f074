-- What level each kind of credential has proved in a session: an application may accept another kind than the strongest.
alter table signin_session add column shown_hardware_token integer default 0 not null;
alter table signin_session add column shown_phone integer default 0 not null;
alter table signin_session add column shown_mobile_id integer default 0 not null;
update signin_session set shown_hardware_token = level where strength = 'HARDWARE_TOKEN';
update signin_session set shown_phone = level where strength = 'PHONE_OTP';
update signin_session set shown_mobile_id = level where strength = 'MOBILE_ID';
