-- Supervision slips with what their events come to. A slip is about what it was raised for, for good: its subject is
-- no reference, so that it outlives a part in a task that was joined with another, and it is unique.
create table supervision_slip (
  id uuid constraint supervision_slip_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  task_id uuid not null,
  unit_id uuid,
  assignment_id uuid,
  target_id uuid,
  subject varchar(100) not null,
  cause varchar(20) not null,
  period date not null,
  grade varchar(10) not null,
  year int not null,
  number int not null,
  words text not null,
  former_id uuid,
  raised_by uuid,
  raised_at timestamptz not null,
  state varchar(10) not null,
  events int not null,
  reply_by date not null,
  reply int not null,
  replied_by uuid,
  version bigint not null,
  constraint supervision_slip_scope_uk unique (jurisdiction_id, id),
  constraint supervision_slip_once_uk unique (jurisdiction_id, subject, cause, period, grade),
  constraint supervision_slip_number_uk unique (jurisdiction_id, year, number),
  constraint supervision_slip_former_uk unique (jurisdiction_id, former_id),
  constraint supervision_slip_words_ck check (words <> ''),
  constraint supervision_slip_by_ck check (raised_by is not null or cause <> 'BY_HAND' or former_id is not null),
  constraint supervision_slip_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint supervision_slip_task_fk foreign key (jurisdiction_id, task_id) references task_item (jurisdiction_id, id),
  constraint supervision_slip_unit_fk foreign key (jurisdiction_id, unit_id)
    references responsible_unit (jurisdiction_id, id),
  constraint supervision_slip_target_fk foreign key (jurisdiction_id, target_id)
    references numeric_target (jurisdiction_id, id),
  constraint supervision_slip_former_fk foreign key (jurisdiction_id, former_id)
    references supervision_slip (jurisdiction_id, id),
  constraint supervision_slip_raiser_fk foreign key (jurisdiction_id, raised_by) references account (jurisdiction_id, id),
  constraint supervision_slip_replier_fk foreign key (jurisdiction_id, replied_by) references account (jurisdiction_id, id)
);

create index supervision_slip_state_ix on supervision_slip (jurisdiction_id, state, reply_by);
create index supervision_slip_unit_ix on supervision_slip (jurisdiction_id, unit_id, state);
create index supervision_slip_task_ix on supervision_slip (jurisdiction_id, task_id);
create index supervision_slip_time_ix on supervision_slip (jurisdiction_id, raised_at desc, id desc);

create table slip_event (
  id uuid constraint slip_event_pk primary key,
  jurisdiction_id uuid not null,
  slip_id uuid not null,
  number int not null,
  action varchar(10) not null,
  to_state varchar(10) not null,
  account_id uuid,
  words text not null,
  reply_by date not null,
  about int,
  replied_by uuid,
  happened_at timestamptz not null,
  version bigint not null,
  constraint slip_event_number_uk unique (jurisdiction_id, slip_id, number),
  constraint slip_event_author_uk unique (jurisdiction_id, slip_id, number, account_id),
  -- Rows are written in batches by table, so an event may come before its slip.
  constraint slip_event_slip_fk foreign key (jurisdiction_id, slip_id)
    references supervision_slip (jurisdiction_id, id) deferrable initially deferred,
  constraint slip_event_account_fk foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id),
  constraint slip_event_about_fk foreign key (jurisdiction_id, slip_id, about, replied_by)
    references slip_event (jurisdiction_id, slip_id, number, account_id),
  -- Nobody decides on their own reply.
  constraint slip_event_not_own_ck check (replied_by <> account_id),
  constraint slip_event_decision_ck check (action not in ('ACCEPT', 'RETURN') or (about is not null and replied_by is not null)),
  constraint slip_event_person_ck check (account_id is not null or action in ('RAISE', 'ESCALATE', 'CLOSE'))
);

-- A reply is decided on once.
create unique index slip_event_decided_uk on slip_event (jurisdiction_id, slip_id, about)
  where action in ('ACCEPT', 'RETURN');

create trigger slip_event_is_only_added_to before update or delete or truncate on slip_event
  for each statement execute function refuse_change();
create trigger supervision_slip_is_not_deleted before delete or truncate on supervision_slip
  for each statement execute function refuse_change();

-- What a slip says never changes; how far it has come does, and its unit follows a merge.
create function refuse_change_of_slip() returns trigger language plpgsql as $$
begin
  if (old.id, old.jurisdiction_id, old.plan_id, old.task_id, old.subject, old.cause, old.period, old.grade, old.year,
      old.number, old.words, old.raised_at) is distinct from (new.id, new.jurisdiction_id, new.plan_id, new.task_id,
      new.subject, new.cause, new.period, new.grade, new.year, new.number, new.words, new.raised_at)
    or (old.assignment_id, old.target_id, old.former_id, old.raised_by)
      is distinct from (new.assignment_id, new.target_id, new.former_id, new.raised_by)
    or (old.unit_id is distinct from new.unit_id and not exists (
      select from responsible_unit u
      where u.jurisdiction_id = old.jurisdiction_id and u.id = old.unit_id and u.merged_into = new.unit_id)) then
    raise exception 'What % says never changes', tg_table_name;
  end if;
  return new;
end $$;

create trigger supervision_slip_says_the_same before update on supervision_slip
  for each row execute function refuse_change_of_slip();

-- By which rules a district raises slips; the latest counts, without one the usual.
create table slip_rules_change (
  id uuid constraint slip_rules_change_pk primary key,
  jurisdiction_id uuid not null,
  number int not null,
  near_days int not null,
  near_due varchar(10),
  overdue varchar(10),
  no_report varchar(10),
  returned_twice varchar(10),
  limit_breached varchar(10),
  blue_days int not null,
  orange_days int not null,
  red_days int not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  version bigint not null,
  constraint slip_rules_change_number_uk unique (jurisdiction_id, number),
  constraint slip_rules_change_person_fk foreign key (jurisdiction_id, changed_by) references account (jurisdiction_id, id)
);

create trigger slip_rules_change_is_only_added_to before update or delete or truncate on slip_rules_change
  for each statement execute function refuse_change();
