create table task_item (
  id uuid constraint task_item_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  action_id uuid not null,
  kind varchar(10) not null,
  position int not null,
  number varchar(40),
  text text not null,
  due date not null,
  span_paragraph int not null,
  span_start int not null,
  span_end int not null,
  version bigint not null,
  constraint task_item_scope_uk unique (jurisdiction_id, id),
  constraint task_item_position_uk unique (jurisdiction_id, plan_id, position),
  constraint task_item_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint task_item_action_fk foreign key (jurisdiction_id, action_id) references special_action (jurisdiction_id, id)
);

create index task_item_action_ix on task_item (jurisdiction_id, action_id);

create table assignment (
  id uuid constraint assignment_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  task_id uuid not null,
  unit_id uuid not null,
  role varchar(20) not null,
  position int not null,
  via_group varchar(200),
  version bigint not null,
  constraint assignment_scope_uk unique (jurisdiction_id, id),
  constraint assignment_once_uk unique (jurisdiction_id, task_id, unit_id),
  constraint assignment_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint assignment_task_fk foreign key (jurisdiction_id, task_id) references task_item (jurisdiction_id, id),
  constraint assignment_unit_fk foreign key (jurisdiction_id, unit_id) references responsible_unit (jurisdiction_id, id)
);

create index assignment_plan_ix on assignment (jurisdiction_id, plan_id, unit_id);
create index assignment_unit_ix on assignment (jurisdiction_id, unit_id);

create table duty (
  id uuid constraint duty_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  task_id uuid not null,
  position int not null,
  every varchar(20),
  every_count int not null,
  times int,
  quote text not null,
  span_paragraph int not null,
  span_start int not null,
  span_end int not null,
  version bigint not null,
  constraint duty_task_fk foreign key (jurisdiction_id, task_id) references task_item (jurisdiction_id, id)
);

create index duty_task_ix on duty (jurisdiction_id, task_id, position);

create table duty_due (
  duty_id uuid not null constraint duty_due_duty_fk references duty,
  due date not null,
  constraint duty_due_pk primary key (duty_id, due)
);
