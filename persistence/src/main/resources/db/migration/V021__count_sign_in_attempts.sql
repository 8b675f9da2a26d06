-- Failed sign-ins within a window of time, by account name and by network address. Kept here so that all nodes
-- count together; unlogged, because a crash may forget them.
create unlogged table sign_in_bucket (
  name varchar(200) constraint sign_in_bucket_pk primary key,
  window_start timestamptz not null,
  attempts integer not null
);

create index sign_in_bucket_window_ix on sign_in_bucket (window_start);
