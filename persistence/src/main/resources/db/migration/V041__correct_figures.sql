alter table measurement add constraint measurement_scope_uk unique (jurisdiction_id, id);

create table figure_correction (
  id uuid constraint figure_correction_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  target_id uuid not null,
  unit_id uuid not null,
  period_start date not null,
  measurement_id uuid not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  reason text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  version bigint not null,
  constraint figure_correction_scope_uk unique (jurisdiction_id, id),
  constraint figure_correction_author_uk unique (jurisdiction_id, id, proposed_by),
  constraint figure_correction_reason_ck check (reason <> ''),
  constraint figure_correction_figure_ck check (
    (value is null) = (numerator is not null) and (numerator is null) = (denominator is null)),
  constraint figure_correction_denominator_ck check (denominator > 0),
  constraint figure_correction_measurement_fk foreign key (jurisdiction_id, measurement_id)
    references measurement (jurisdiction_id, id),
  constraint figure_correction_target_fk foreign key (jurisdiction_id, target_id)
    references numeric_target (jurisdiction_id, id),
  constraint figure_correction_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint figure_correction_unit_fk foreign key (jurisdiction_id, unit_id)
    references responsible_unit (jurisdiction_id, id),
  constraint figure_correction_proposer_fk foreign key (jurisdiction_id, proposed_by)
    references account (jurisdiction_id, id)
);

create index figure_correction_target_ix on figure_correction (jurisdiction_id, target_id, period_start);
create index figure_correction_unit_ix on figure_correction (jurisdiction_id, unit_id, proposed_at);

create table correction_decision (
  id uuid constraint correction_decision_pk primary key,
  jurisdiction_id uuid not null,
  correction_id uuid not null,
  proposed_by uuid not null,
  decided_by uuid not null,
  accepted boolean not null,
  reason text not null,
  decided_at timestamptz not null,
  version bigint not null,
  constraint correction_decision_once_uk unique (jurisdiction_id, correction_id),
  constraint correction_decision_not_own_ck check (decided_by <> proposed_by),
  constraint correction_decision_reason_ck check (accepted or reason <> ''),
  constraint correction_decision_correction_fk foreign key (jurisdiction_id, correction_id, proposed_by)
    references figure_correction (jurisdiction_id, id, proposed_by),
  constraint correction_decision_decider_fk foreign key (jurisdiction_id, decided_by)
    references account (jurisdiction_id, id)
);

-- A corrected figure is a further measurement; it names its correction.
alter table measurement add column correction_id uuid;
alter table measurement add constraint measurement_correction_uk unique (jurisdiction_id, correction_id);
alter table measurement add constraint measurement_correction_fk foreign key (jurisdiction_id, correction_id)
  references figure_correction (jurisdiction_id, id);

create trigger figure_correction_is_only_added_to before update or delete or truncate on figure_correction
  for each statement execute function refuse_change();
create trigger correction_decision_is_only_added_to before update or delete or truncate on correction_decision
  for each statement execute function refuse_change();
