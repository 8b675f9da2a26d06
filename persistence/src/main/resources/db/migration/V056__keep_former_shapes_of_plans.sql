-- How a plan was shaped in a revision, kept when the next one is published: actions, tasks, parts of units, targets
-- and duties as one text. Everything else of a past day is counted from facts.
create table former_shape (
  id uuid constraint former_shape_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  revision int not null,
  held_until timestamptz not null,
  shape text not null,
  version bigint not null,
  constraint former_shape_revision_uk unique (jurisdiction_id, plan_id, revision),
  constraint former_shape_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id)
);

create trigger former_shape_is_only_added_to before update or delete or truncate on former_shape
  for each statement execute function refuse_change();

-- What changed since a day is asked for by the moment.
create index report_submission_time_ix on report_submission (jurisdiction_id, submitted_at);
create index measurement_time_ix on measurement (jurisdiction_id, approved_at);
create index target_rule_change_time_ix on target_rule_change (jurisdiction_id, changed_at);
create index life_event_plan_ix on life_event (jurisdiction_id, plan_id, happened_at);
create index duty_record_time_ix on duty_record (jurisdiction_id, recorded_at);
create index figure_correction_time_ix on figure_correction (jurisdiction_id, proposed_at);
