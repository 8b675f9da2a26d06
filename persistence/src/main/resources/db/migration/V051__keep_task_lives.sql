-- How far a task has come; what its events come to. A task on which nobody has acted has no row.
create table task_life (
  id uuid constraint task_life_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  task_id uuid not null,
  state varchar(20) not null,
  events int not null,
  extended_to date,
  open_steps int not null,
  asked int not null,
  asked_by uuid,
  since timestamptz,
  version bigint not null,
  constraint task_life_task_uk unique (jurisdiction_id, task_id),
  constraint task_life_steps_ck check (open_steps >= 0),
  constraint task_life_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint task_life_task_fk foreign key (jurisdiction_id, task_id) references task_item (jurisdiction_id, id)
);

create index task_life_state_ix on task_life (jurisdiction_id, state, plan_id);

create table life_event (
  id uuid constraint life_event_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  task_id uuid not null,
  number int not null,
  action varchar(20) not null,
  from_state varchar(20) not null,
  to_state varchar(20) not null,
  unit_id uuid,
  account_id uuid not null,
  reason text not null,
  day date,
  due_before date not null,
  due_after date not null,
  about int,
  asked_by uuid,
  happened_at timestamptz not null,
  version bigint not null,
  constraint life_event_scope_uk unique (jurisdiction_id, id),
  constraint life_event_number_uk unique (jurisdiction_id, task_id, number),
  constraint life_event_author_uk unique (jurisdiction_id, task_id, number, account_id),
  constraint life_event_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint life_event_task_fk foreign key (jurisdiction_id, task_id) references task_item (jurisdiction_id, id),
  constraint life_event_unit_fk foreign key (jurisdiction_id, unit_id) references responsible_unit (jurisdiction_id, id),
  constraint life_event_account_fk foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id),
  constraint life_event_about_fk foreign key (jurisdiction_id, task_id, about)
    references life_event (jurisdiction_id, task_id, number),
  constraint life_event_asked_fk foreign key (jurisdiction_id, task_id, about, asked_by)
    references life_event (jurisdiction_id, task_id, number, account_id),
  -- Nobody decides on what they asked for, and every decision says what it is about.
  constraint life_event_not_own_ck check (asked_by <> account_id),
  constraint life_event_decision_ck check (asked_by is not null or action not in ('GRANT_EXTENSION', 'REFUSE_EXTENSION',
    'GRANT_SUSPENSION', 'REFUSE_SUSPENSION', 'GRANT_RESUMPTION', 'REFUSE_RESUMPTION', 'ACCEPT_CLOSE_OUT',
    'RETURN_CLOSE_OUT', 'PASS_RECHECK', 'REOPEN')),
  constraint life_event_asked_ck check (asked_by is null or about is not null),
  constraint life_event_extension_ck check (action <> 'GRANT_EXTENSION' or day > due_before)
);

-- A unit signs once, an application is decided on once, a step ends once.
create unique index life_event_signed_uk on life_event (jurisdiction_id, task_id, unit_id) where action = 'SIGN';
create unique index life_event_decided_uk on life_event (jurisdiction_id, task_id, about)
  where about is not null and action not in ('PASS_RECHECK', 'REOPEN');
create index life_event_time_ix on life_event (jurisdiction_id, task_id, happened_at);

create table life_file (
  id uuid constraint life_file_pk primary key,
  jurisdiction_id uuid not null,
  event_id uuid not null,
  file_name varchar(255) not null,
  media_type varchar(100) not null,
  file_size bigint not null,
  file_hash varchar(64) not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  version bigint not null,
  constraint life_file_event_fk foreign key (jurisdiction_id, event_id) references life_event (jurisdiction_id, id),
  constraint life_file_uploader_fk foreign key (jurisdiction_id, uploaded_by) references account (jurisdiction_id, id)
);

create index life_file_event_ix on life_file (jurisdiction_id, event_id);
create index life_file_uploader_ix on life_file (jurisdiction_id, uploaded_by);

create trigger life_event_is_only_added_to before update or delete or truncate on life_event
  for each statement execute function refuse_change();
create trigger life_file_is_only_added_to before update or delete or truncate on life_file
  for each statement execute function refuse_change();
