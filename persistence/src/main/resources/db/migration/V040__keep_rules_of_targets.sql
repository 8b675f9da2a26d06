-- Milestones (2026-06-30=5000 …) and the parts of units (unit=value …) are read and changed as a whole.
alter table numeric_target add column yearly boolean not null default false;
alter table numeric_target add column milestones text not null default '';
alter table numeric_target add column unit_goals text not null default '';

update numeric_target set yearly = true where (indicator || ' ' || quote) ~ '每年|年均|逐年|每一年';

create table target_rule_change (
  id uuid constraint target_rule_change_pk primary key,
  jurisdiction_id uuid not null,
  plan_id uuid not null,
  target_id uuid not null,
  before_mode varchar(10) not null,
  before_over_time varchar(10) not null,
  before_over_units varchar(10) not null,
  before_yearly boolean not null,
  before_milestones text not null,
  before_unit_goals text not null,
  before_reporters text not null,
  after_mode varchar(10) not null,
  after_over_time varchar(10) not null,
  after_over_units varchar(10) not null,
  after_yearly boolean not null,
  after_milestones text not null,
  after_unit_goals text not null,
  after_reporters text not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  version bigint not null,
  constraint target_rule_change_target_fk foreign key (jurisdiction_id, target_id)
    references numeric_target (jurisdiction_id, id),
  constraint target_rule_change_plan_fk foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  constraint target_rule_change_account_fk foreign key (jurisdiction_id, changed_by)
    references account (jurisdiction_id, id)
);

create index target_rule_change_plan_ix on target_rule_change (jurisdiction_id, plan_id, target_id, changed_at);

create trigger target_rule_change_is_only_added_to before update or delete or truncate on target_rule_change
  for each statement execute function refuse_change();
