-- Pairs of names that look like one unit and that an administrator found to mean two.
create table name_distinction (
  id uuid constraint name_distinction_pk primary key,
  jurisdiction_id uuid not null constraint name_distinction_jurisdiction_fk references jurisdiction,
  one_name varchar(200) not null,
  other_name varchar(200) not null,
  version bigint not null,
  constraint name_distinction_once_uk unique (jurisdiction_id, one_name, other_name),
  constraint name_distinction_two_ck check (one_name <> other_name)
);
