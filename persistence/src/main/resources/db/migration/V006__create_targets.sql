create table numeric_target (
  id uuid constraint numeric_target_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  task_id uuid not null,
  position int not null,
  kind varchar(10) not null,
  indicator varchar(500) not null,
  comparison varchar(10) not null,
  goal_value numeric not null,
  goal_up_to numeric,
  measure varchar(40) not null,
  baseline numeric,
  due date not null,
  mode varchar(10) not null,
  over_time varchar(10) not null,
  over_units varchar(10) not null,
  quote text not null,
  span_paragraph int not null,
  span_start int not null,
  span_end int not null,
  version bigint not null,
  constraint numeric_target_scope_uk unique (jurisdiction_id, id),
  constraint numeric_target_range_ck check ((comparison = 'BETWEEN') = (goal_up_to is not null)),
  constraint numeric_target_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint numeric_target_task_fk foreign key (jurisdiction_id, task_id) references task_item (jurisdiction_id, id)
);

create index numeric_target_plan_ix on numeric_target (jurisdiction_id, plan_id, position);
create index numeric_target_task_ix on numeric_target (jurisdiction_id, task_id, position);

create table target_reporter (
  target_id uuid not null constraint target_reporter_target_fk references numeric_target,
  unit_id uuid not null constraint target_reporter_unit_fk references responsible_unit,
  constraint target_reporter_pk primary key (target_id, unit_id)
);

create index target_reporter_unit_ix on target_reporter (unit_id, target_id);
