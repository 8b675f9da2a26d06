create table progress_report (
  id uuid constraint progress_report_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  task_id uuid not null,
  assignment_id uuid not null,
  unit_id uuid not null,
  period_start date not null,
  status varchar(10) not null,
  done text not null,
  problems text not null,
  next_step text not null,
  percent int not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  submissions int not null,
  submitted_by uuid,
  submitted_at timestamptz,
  first_submitted_at timestamptz,
  reviewed_at timestamptz,
  return_reason text,
  version bigint not null,
  constraint progress_report_scope_uk unique (jurisdiction_id, id),
  constraint progress_report_once_uk unique (jurisdiction_id, assignment_id, period_start),
  constraint progress_report_percent_ck check (percent between 0 and 100),
  constraint progress_report_submitted_ck check (status = 'DRAFT' or submitted_by is not null),
  constraint progress_report_assignment_fk foreign key (jurisdiction_id, assignment_id)
    references assignment (jurisdiction_id, id),
  constraint progress_report_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint progress_report_task_fk foreign key (jurisdiction_id, task_id) references task_item (jurisdiction_id, id),
  constraint progress_report_unit_fk foreign key (jurisdiction_id, unit_id)
    references responsible_unit (jurisdiction_id, id),
  constraint progress_report_saver_fk foreign key (jurisdiction_id, saved_by) references account (jurisdiction_id, id)
);

create index progress_report_plan_ix on progress_report (jurisdiction_id, plan_id, period_start);
create index progress_report_unit_ix on progress_report (jurisdiction_id, unit_id, status);
create index progress_report_task_ix on progress_report (jurisdiction_id, task_id, period_start);

create index progress_report_waiting_ix on progress_report (jurisdiction_id, status, submitted_at);

create table report_author (
  report_id uuid not null constraint report_author_report_fk references progress_report,
  account_id uuid not null constraint report_author_account_fk references account,
  constraint report_author_pk primary key (report_id, account_id)
);

create table report_figure (
  report_id uuid not null constraint report_figure_report_fk references progress_report,
  target_id uuid not null constraint report_figure_target_fk references numeric_target,
  numerator numeric not null,
  denominator numeric not null,
  constraint report_figure_pk primary key (report_id, target_id)
);

create table report_submission (
  id uuid constraint report_submission_pk primary key,
  jurisdiction_id uuid not null,
  report_id uuid not null,
  number int not null,
  done text not null,
  problems text not null,
  next_step text not null,
  percent int not null,
  submitted_by uuid not null,
  submitted_at timestamptz not null,
  version bigint not null,
  constraint report_submission_number_uk unique (jurisdiction_id, report_id, number),
  constraint report_submission_author_uk unique (jurisdiction_id, report_id, number, submitted_by),
  constraint report_submission_report_fk foreign key (jurisdiction_id, report_id)
    references progress_report (jurisdiction_id, id)
);

create table submission_figure (
  submission_id uuid not null constraint submission_figure_submission_fk references report_submission,
  target_id uuid not null constraint submission_figure_target_fk references numeric_target,
  numerator numeric not null,
  denominator numeric not null,
  constraint submission_figure_pk primary key (submission_id, target_id)
);

create table report_review (
  id uuid constraint report_review_pk primary key,
  jurisdiction_id uuid not null,
  report_id uuid not null,
  submission int not null,
  submitted_by uuid not null,
  reviewer_id uuid not null,
  decision varchar(10) not null,
  reason text not null,
  decided_at timestamptz not null,
  version bigint not null,
  constraint report_review_once_uk unique (jurisdiction_id, report_id, submission),
  constraint report_review_not_own_ck check (reviewer_id <> submitted_by),
  constraint report_review_reason_ck check (decision = 'APPROVED' or reason <> ''),
  constraint report_review_submission_fk foreign key (jurisdiction_id, report_id, submission, submitted_by)
    references report_submission (jurisdiction_id, report_id, number, submitted_by),
  constraint report_review_reviewer_fk foreign key (jurisdiction_id, reviewer_id)
    references account (jurisdiction_id, id)
);

create index report_review_time_ix on report_review (jurisdiction_id, decided_at desc, id desc);

create trigger report_submission_is_only_added_to before update or delete or truncate on report_submission
  for each statement execute function refuse_change();
create trigger submission_figure_is_only_added_to before update or delete or truncate on submission_figure
  for each statement execute function refuse_change();
create trigger report_review_is_only_added_to before update or delete or truncate on report_review
  for each statement execute function refuse_change();

create table evidence (
  id uuid constraint evidence_pk primary key,
  jurisdiction_id uuid not null,
  report_id uuid not null,
  unit_id uuid not null,
  file_name varchar(255) not null,
  media_type varchar(100) not null,
  file_size bigint not null,
  file_hash varchar(64) not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  removed_at timestamptz,
  version bigint not null,
  constraint evidence_unit_fk foreign key (jurisdiction_id, unit_id) references responsible_unit (jurisdiction_id, id),
  constraint evidence_report_fk foreign key (jurisdiction_id, report_id) references progress_report (jurisdiction_id, id),
  constraint evidence_uploader_fk foreign key (jurisdiction_id, uploaded_by) references account (jurisdiction_id, id)
);

create index evidence_report_ix on evidence (jurisdiction_id, report_id);
create index evidence_uploader_ix on evidence (jurisdiction_id, uploaded_by);

create table measurement (
  id uuid constraint measurement_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  target_id uuid not null,
  unit_id uuid not null,
  period_start date not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  report_id uuid not null,
  approved_by uuid not null,
  approved_at timestamptz not null,
  version bigint not null,
  constraint measurement_figure_ck check (
    (value is null) = (numerator is not null) and (numerator is null) = (denominator is null)),
  constraint measurement_denominator_ck check (denominator > 0),
  constraint measurement_target_fk foreign key (jurisdiction_id, target_id)
    references numeric_target (jurisdiction_id, id),
  constraint measurement_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint measurement_approver_fk foreign key (jurisdiction_id, approved_by) references account (jurisdiction_id, id),
  constraint measurement_unit_fk foreign key (jurisdiction_id, unit_id) references responsible_unit (jurisdiction_id, id),
  constraint measurement_report_fk foreign key (jurisdiction_id, report_id)
    references progress_report (jurisdiction_id, id)
);

create index measurement_plan_ix on measurement (jurisdiction_id, plan_id, target_id);
create index measurement_target_ix on measurement (jurisdiction_id, target_id, period_start);

create trigger measurement_is_only_added_to before update or delete or truncate on measurement
  for each statement execute function refuse_change();
