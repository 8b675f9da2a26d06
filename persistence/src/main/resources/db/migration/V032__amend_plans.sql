-- What a revision withdraws stays, with the revision's number; what it changes keeps its former words.
alter table special_action add column withdrawn_in int;
alter table special_action drop constraint special_action_position_uk;
alter table special_action add constraint special_action_position_uk
  unique nulls not distinct (jurisdiction_id, plan_id, position, withdrawn_in) deferrable initially deferred;

alter table task_item add column added_in int not null default 1;
alter table task_item add column withdrawn_in int;
alter table task_item drop constraint task_item_position_uk;
alter table task_item add constraint task_item_position_uk
  unique nulls not distinct (jurisdiction_id, plan_id, position, withdrawn_in) deferrable initially deferred;

create table task_wording (
  task_id uuid not null constraint task_wording_task_fk references task_item,
  until_revision int not null,
  number varchar(40) not null,
  text text not null,
  due date not null,
  action_name varchar(500) not null,
  constraint task_wording_pk primary key (task_id, until_revision)
);

alter table assignment add column owed_from date;
alter table assignment add column ended_in int;

alter table numeric_target add column added_in int not null default 1;
alter table numeric_target add column owed_from date;
alter table numeric_target add column withdrawn_in int;

create table target_wording (
  target_id uuid not null constraint target_wording_target_fk references numeric_target,
  until_revision int not null,
  indicator varchar(500) not null,
  comparison varchar(10) not null,
  goal_value numeric not null,
  goal_up_to numeric not null,
  measure varchar(40) not null,
  due date not null,
  constraint target_wording_pk primary key (target_id, until_revision)
);

alter table duty add column withdrawn_in int;

-- An import may amend a plan: one at a time for each plan.
alter table plan_import add column amends_plan_id uuid;
alter table plan_import add column amends_revision int;
alter table plan_import add constraint plan_import_amends_fk
  foreign key (jurisdiction_id, amends_plan_id) references plan (jurisdiction_id, id);
alter table plan_import add constraint plan_import_amends_ck
  check ((amends_plan_id is null) = (amends_revision is null));
create unique index plan_import_open_amendment_uk on plan_import (jurisdiction_id, amends_plan_id)
  where state = 'OPEN';

create table plan_import_pairing (
  import_id uuid not null constraint plan_import_pairing_import_fk references plan_import,
  task_id uuid not null constraint plan_import_pairing_task_fk references task_item,
  counterpart varchar(100) not null,
  constraint plan_import_pairing_pk primary key (import_id, task_id)
);
