-- Every row that belongs to a district carries its jurisdiction. Foreign keys between such rows are made of
-- jurisdiction and id, so that nothing can point into another district; indexes begin with the jurisdiction.
create table jurisdiction (
  id uuid constraint jurisdiction_pk primary key,
  parent_id uuid constraint jurisdiction_parent_fk references jurisdiction,
  name varchar(200) not null,
  code varchar(12),
  level varchar(20) not null,
  version bigint not null,
  constraint jurisdiction_name_uk unique (name)
);

create table responsible_unit (
  id uuid constraint responsible_unit_pk primary key,
  jurisdiction_id uuid not null constraint responsible_unit_jurisdiction_fk references jurisdiction,
  parent_id uuid,
  name varchar(200) not null,
  short_name varchar(200) not null,
  kind varchar(30) not null,
  version bigint not null,
  constraint responsible_unit_scope_uk unique (jurisdiction_id, id),
  constraint responsible_unit_name_uk unique (jurisdiction_id, name),
  constraint responsible_unit_parent_fk foreign key (jurisdiction_id, parent_id)
    references responsible_unit (jurisdiction_id, id)
);

create index responsible_unit_parent_ix on responsible_unit (jurisdiction_id, parent_id);

create table unit_alias (
  unit_id uuid not null constraint unit_alias_unit_fk references responsible_unit,
  alias varchar(200) not null,
  constraint unit_alias_pk primary key (unit_id, alias)
);

create table unit_group (
  id uuid constraint unit_group_pk primary key,
  jurisdiction_id uuid not null constraint unit_group_jurisdiction_fk references jurisdiction,
  name varchar(200) not null,
  version bigint not null,
  constraint unit_group_name_uk unique (jurisdiction_id, name)
);

create table unit_group_member (
  group_id uuid not null constraint unit_group_member_group_fk references unit_group,
  unit_id uuid not null constraint unit_group_member_unit_fk references responsible_unit,
  constraint unit_group_member_pk primary key (group_id, unit_id)
);
