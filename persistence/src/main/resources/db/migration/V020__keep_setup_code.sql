-- The code that the first start prints; the row goes when the first account is made.
create table setup_code (
  id integer constraint setup_code_pk primary key,
  code_hash varchar(300) not null,
  wrong_tries integer not null,
  constraint setup_code_one_ck check (id = 1)
);
