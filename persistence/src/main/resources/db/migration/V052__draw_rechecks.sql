-- Samples of closed tasks that are looked at again, with the seed and the whole pool: each draw can be repeated.
create table recheck_draw (
  id uuid constraint recheck_draw_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  action_id uuid,
  unit_id uuid,
  seed bigint not null,
  drawn int not null,
  drawn_by uuid not null,
  drawn_at timestamptz not null,
  version bigint not null,
  constraint recheck_draw_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint recheck_draw_action_fk foreign key (jurisdiction_id, action_id)
    references special_action (jurisdiction_id, id),
  constraint recheck_draw_unit_fk foreign key (jurisdiction_id, unit_id)
    references responsible_unit (jurisdiction_id, id),
  constraint recheck_draw_person_fk foreign key (jurisdiction_id, drawn_by) references account (jurisdiction_id, id)
);

create index recheck_draw_time_ix on recheck_draw (jurisdiction_id, drawn_at desc, id desc);

create table recheck_draw_task (
  draw_id uuid not null constraint recheck_draw_task_draw_fk references recheck_draw,
  task_id uuid not null constraint recheck_draw_task_task_fk references task_item,
  place int not null,
  drawn boolean not null,
  constraint recheck_draw_task_pk primary key (draw_id, task_id)
);

create trigger recheck_draw_is_only_added_to before update or delete or truncate on recheck_draw
  for each statement execute function refuse_change();
create trigger recheck_draw_task_is_only_added_to before update or delete or truncate on recheck_draw_task
  for each statement execute function refuse_change();
