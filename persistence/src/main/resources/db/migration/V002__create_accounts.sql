create table account (
  id uuid constraint account_pk primary key,
  jurisdiction_id uuid not null constraint account_jurisdiction_fk references jurisdiction,
  username varchar(60) not null,
  display_name varchar(60) not null,
  position varchar(100) not null,
  unit_id uuid,
  password_hash varchar(300) not null,
  password_temporary boolean not null,
  password_expires_at timestamptz,
  enabled boolean not null,
  version bigint not null,
  constraint account_username_uk unique (username),
  constraint account_scope_uk unique (jurisdiction_id, id),
  constraint account_unit_fk foreign key (jurisdiction_id, unit_id) references responsible_unit (jurisdiction_id, id)
);

create table account_role (
  account_id uuid not null constraint account_role_account_fk references account,
  role varchar(40) not null,
  constraint account_role_pk primary key (account_id, role)
);
