-- Who locked a period of a plan and why, who may still report, and which approved reports
-- were opened again. The latest fact counts.
create table period_lock (
  id uuid constraint period_lock_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  period_start date not null,
  number int not null,
  locked boolean not null,
  reason varchar(1000) not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  version bigint not null,
  constraint period_lock_number_uk unique (jurisdiction_id, plan_id, period_start, number),
  constraint period_lock_reason_ck check (reason <> ''),
  constraint period_lock_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint period_lock_decider_fk foreign key (jurisdiction_id, decided_by) references account (jurisdiction_id, id)
);

create trigger period_lock_is_only_added_to before update or delete or truncate on period_lock
  for each statement execute function refuse_change();

create table permit_request (
  id uuid constraint permit_request_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  assignment_id uuid not null,
  period_start date not null,
  reason varchar(1000) not null,
  requested_by uuid not null,
  requested_at timestamptz not null,
  version bigint not null,
  constraint permit_request_author_uk unique (jurisdiction_id, id, requested_by),
  constraint permit_request_reason_ck check (reason <> ''),
  constraint permit_request_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint permit_request_assignment_fk foreign key (jurisdiction_id, assignment_id)
    references assignment (jurisdiction_id, id),
  constraint permit_request_author_fk foreign key (jurisdiction_id, requested_by)
    references account (jurisdiction_id, id)
);

create index permit_request_plan_ix on permit_request (jurisdiction_id, plan_id, period_start);

create trigger permit_request_is_only_added_to before update or delete or truncate on permit_request
  for each statement execute function refuse_change();

create table reporting_permit (
  id uuid constraint reporting_permit_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  assignment_id uuid not null,
  period_start date not null,
  number int not null,
  decision varchar(10) not null,
  until date,
  reason varchar(1000) not null,
  request_id uuid,
  requested_by uuid,
  decided_by uuid not null,
  decided_at timestamptz not null,
  version bigint not null,
  constraint reporting_permit_number_uk unique (jurisdiction_id, assignment_id, period_start, number),
  constraint reporting_permit_request_uk unique (jurisdiction_id, request_id),
  constraint reporting_permit_until_ck check ((decision = 'GRANTED') = (until is not null)),
  constraint reporting_permit_reason_ck check (reason <> ''),
  constraint reporting_permit_asked_ck check ((request_id is null) = (requested_by is null)),
  constraint reporting_permit_not_own_ck check (requested_by <> decided_by),
  constraint reporting_permit_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint reporting_permit_assignment_fk foreign key (jurisdiction_id, assignment_id)
    references assignment (jurisdiction_id, id),
  constraint reporting_permit_request_fk foreign key (jurisdiction_id, request_id, requested_by)
    references permit_request (jurisdiction_id, id, requested_by),
  constraint reporting_permit_decider_fk foreign key (jurisdiction_id, decided_by)
    references account (jurisdiction_id, id)
);

create index reporting_permit_plan_ix on reporting_permit (jurisdiction_id, plan_id, period_start);

create trigger reporting_permit_is_only_added_to before update or delete or truncate on reporting_permit
  for each statement execute function refuse_change();

-- What a report had reached at its latest approval counts while it is open again.
alter table progress_report add column approved_percent int;
update progress_report set approved_percent = percent where status = 'APPROVED';
alter table progress_report add constraint progress_report_approved_ck
  check (status not in ('APPROVED', 'REOPENED') or approved_percent is not null);

create table report_reopening (
  id uuid constraint report_reopening_pk primary key,
  jurisdiction_id uuid not null,
  report_id uuid not null,
  submission int not null,
  reason varchar(1000) not null,
  reopened_by uuid not null,
  reopened_at timestamptz not null,
  version bigint not null,
  constraint report_reopening_once_uk unique (jurisdiction_id, report_id, submission),
  constraint report_reopening_reason_ck check (reason <> ''),
  constraint report_reopening_submission_fk foreign key (jurisdiction_id, report_id, submission)
    references report_submission (jurisdiction_id, report_id, number),
  constraint report_reopening_author_fk foreign key (jurisdiction_id, reopened_by)
    references account (jurisdiction_id, id)
);

create trigger report_reopening_is_only_added_to before update or delete or truncate on report_reopening
  for each statement execute function refuse_change();
