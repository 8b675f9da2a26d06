create table source_document (
  id uuid constraint source_document_pk primary key,
  jurisdiction_id uuid not null constraint source_document_jurisdiction_fk references jurisdiction,
  file_name varchar(255) not null,
  media_type varchar(100) not null,
  file_size bigint not null,
  file_hash varchar(64) not null,
  text text not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  version bigint not null,
  constraint source_document_scope_uk unique (jurisdiction_id, id),
  constraint source_document_uploader_fk foreign key (jurisdiction_id, uploaded_by)
    references account (jurisdiction_id, id)
);

create table plan (
  id uuid constraint plan_pk primary key,
  jurisdiction_id uuid not null constraint plan_jurisdiction_fk references jurisdiction,
  title varchar(500) not null,
  document_number varchar(100),
  issuer varchar(300),
  issued_on date,
  period_start date not null,
  period_end date not null,
  period_kind varchar(10) not null,
  reports_from date not null,
  days_to_report int not null,
  on_track numeric not null,
  at_risk numeric not null,
  hold_margin numeric not null,
  version bigint not null,
  constraint plan_scope_uk unique (jurisdiction_id, id),
  constraint plan_years_ck check (period_end >= period_start),
  constraint plan_days_to_report_ck check (days_to_report between 0 and 60)
);

create table plan_revision (
  plan_id uuid not null constraint plan_revision_plan_fk references plan,
  number int not null,
  document_id uuid not null constraint plan_revision_document_fk references source_document,
  published_at timestamptz not null,
  published_by uuid not null constraint plan_revision_publisher_fk references account,
  constraint plan_revision_pk primary key (plan_id, number)
);

create table plan_import (
  id uuid constraint plan_import_pk primary key,
  jurisdiction_id uuid not null constraint plan_import_jurisdiction_fk references jurisdiction,
  document_id uuid not null,
  draft text not null,
  state varchar(20) not null,
  plan_id uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version bigint not null,
  constraint plan_import_document_fk foreign key (jurisdiction_id, document_id)
    references source_document (jurisdiction_id, id),
  constraint plan_import_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint plan_import_creator_fk foreign key (jurisdiction_id, created_by) references account (jurisdiction_id, id),
  constraint plan_import_plan_ck check ((state = 'PUBLISHED') = (plan_id is not null))
);

create index plan_import_time_ix on plan_import (jurisdiction_id, created_at desc, id);

create table special_action (
  id uuid constraint special_action_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  position int not null,
  name varchar(500) not null,
  span_paragraph int not null,
  span_start int not null,
  span_end int not null,
  version bigint not null,
  constraint special_action_scope_uk unique (jurisdiction_id, id),
  constraint special_action_position_uk unique (jurisdiction_id, plan_id, position),
  constraint special_action_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id)
);

create table action_lead_official (
  action_id uuid not null constraint action_lead_official_action_fk references special_action,
  place int not null,
  name varchar(60) not null,
  official_position varchar(200) not null,
  constraint action_lead_official_pk primary key (action_id, place)
);

create table action_lead_unit (
  action_id uuid not null constraint action_lead_unit_action_fk references special_action,
  place int not null,
  unit_id uuid not null constraint action_lead_unit_unit_fk references responsible_unit,
  constraint action_lead_unit_pk primary key (action_id, place)
);
