-- What administrators say about single days, and how plans are reported on. A change holds
-- from a period on; plans that were published before keep their deadlines.
create table special_day (
  id uuid constraint special_day_pk primary key,
  jurisdiction_id uuid not null constraint special_day_jurisdiction_fk references jurisdiction,
  day date not null,
  kind varchar(20) not null,
  name varchar(60) not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version bigint not null,
  constraint special_day_recorder_fk foreign key (jurisdiction_id, recorded_by)
    references account (jurisdiction_id, id)
);

create index special_day_time_ix on special_day (jurisdiction_id, recorded_at, id);

create trigger special_day_is_only_added_to before update or delete or truncate on special_day
  for each statement execute function refuse_change();

alter table plan add column moves_to_working_day boolean not null default false;
alter table plan alter column moves_to_working_day drop default;

create table settings_change (
  id uuid constraint settings_change_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  number int not null,
  holds_from date not null,
  kind varchar(10) not null,
  deadline_days int not null,
  day_count varchar(10) not null,
  moves_to_working_day boolean not null,
  grace_days int not null,
  lock_after_days int,
  review_steps varchar(20) not null,
  on_track numeric not null,
  at_risk numeric not null,
  hold_margin numeric not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  version bigint not null,
  constraint settings_change_number_uk unique (jurisdiction_id, plan_id, number),
  constraint settings_change_days_ck check (
    deadline_days between 0 and 60 and grace_days between 0 and 60 and lock_after_days between 0 and 60),
  constraint settings_change_thresholds_ck check (
    at_risk > 0 and at_risk < on_track and on_track <= 1 and hold_margin >= 0 and hold_margin < 1),
  constraint settings_change_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint settings_change_author_fk foreign key (jurisdiction_id, changed_by)
    references account (jurisdiction_id, id)
);

create trigger settings_change_is_only_added_to before update or delete or truncate on settings_change
  for each statement execute function refuse_change();
