-- What a duty asked for before an amendment, and from which day on it is owed. Duties of plans that were published
-- before they were counted are owed from now on.
alter table duty add column owed_from date;
update duty set owed_from = (now() at time zone 'Asia/Shanghai')::date;
alter table duty add constraint duty_scope_uk unique (jurisdiction_id, id);
create index duty_plan_ix on duty (jurisdiction_id, plan_id);

create table duty_demand (
  duty_id uuid not null constraint duty_demand_duty_fk references duty,
  until_day date not null,
  demand text not null,
  constraint duty_demand_pk primary key (duty_id, until_day)
);

create table duty_record (
  id uuid constraint duty_record_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  duty_id uuid not null,
  unit_id uuid not null,
  counts_for date not null,
  done_on date not null,
  note text not null,
  once uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version bigint not null,
  constraint duty_record_scope_uk unique (jurisdiction_id, id),
  constraint duty_record_once_uk unique (jurisdiction_id, once),
  constraint duty_record_day_ck check (done_on <= (recorded_at at time zone 'Asia/Shanghai')::date),
  constraint duty_record_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint duty_record_duty_fk foreign key (jurisdiction_id, duty_id) references duty (jurisdiction_id, id),
  constraint duty_record_unit_fk foreign key (jurisdiction_id, unit_id) references responsible_unit (jurisdiction_id, id),
  constraint duty_record_recorder_fk foreign key (jurisdiction_id, recorded_by) references account (jurisdiction_id, id)
);

create index duty_record_plan_ix on duty_record (jurisdiction_id, plan_id, counts_for);
create index duty_record_duty_ix on duty_record (jurisdiction_id, duty_id, unit_id, counts_for);

create table duty_strike (
  id uuid constraint duty_strike_pk primary key,
  jurisdiction_id uuid not null,
  record_id uuid not null,
  reason text not null,
  struck_by uuid not null,
  struck_at timestamptz not null,
  version bigint not null,
  constraint duty_strike_once_uk unique (jurisdiction_id, record_id),
  constraint duty_strike_reason_ck check (reason <> ''),
  constraint duty_strike_record_fk foreign key (jurisdiction_id, record_id) references duty_record (jurisdiction_id, id),
  constraint duty_strike_author_fk foreign key (jurisdiction_id, struck_by) references account (jurisdiction_id, id)
);

create table duty_file (
  id uuid constraint duty_file_pk primary key,
  jurisdiction_id uuid not null,
  record_id uuid not null,
  file_name varchar(255) not null,
  media_type varchar(100) not null,
  file_size bigint not null,
  file_hash varchar(64) not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  version bigint not null,
  constraint duty_file_record_fk foreign key (jurisdiction_id, record_id) references duty_record (jurisdiction_id, id),
  constraint duty_file_uploader_fk foreign key (jurisdiction_id, uploaded_by) references account (jurisdiction_id, id)
);

create index duty_file_record_ix on duty_file (jurisdiction_id, record_id);
create index duty_file_uploader_ix on duty_file (jurisdiction_id, uploaded_by);

-- Records are only ever added to; they follow their unit into the one that it was merged into.
create function refuse_change_but_of_unit_of_duty_record() returns trigger language plpgsql as $$
declare
  moved duty_record%rowtype;
begin
  moved := old;
  moved.unit_id := new.unit_id;
  if moved is not distinct from new and exists (
      select from responsible_unit u
      where u.jurisdiction_id = old.jurisdiction_id and u.id = old.unit_id and u.merged_into = new.unit_id) then
    return new;
  end if;
  raise exception '% is only ever added to', tg_table_name;
end $$;

create trigger duty_record_is_only_added_to before delete or truncate on duty_record
  for each statement execute function refuse_change();
create trigger duty_record_follows_its_unit before update on duty_record
  for each row execute function refuse_change_but_of_unit_of_duty_record();
create trigger duty_strike_is_only_added_to before update or delete or truncate on duty_strike
  for each statement execute function refuse_change();
create trigger duty_file_is_only_added_to before update or delete or truncate on duty_file
  for each statement execute function refuse_change();
