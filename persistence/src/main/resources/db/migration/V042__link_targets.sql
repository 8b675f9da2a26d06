-- An upper target that is the sum of lower ones has no reporters of its own.
alter table numeric_target add column summed boolean not null default false;

-- Linking and unlinking are facts; the one with the highest number counts for a pair.
create table target_link (
  id uuid constraint target_link_pk primary key,
  jurisdiction_id uuid not null,
  upper_id uuid not null,
  lower_jurisdiction_id uuid not null,
  lower_id uuid not null,
  number int not null,
  linked boolean not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  version bigint not null,
  constraint target_link_number_uk unique (jurisdiction_id, upper_id, lower_id, number),
  constraint target_link_other_ck check (upper_id <> lower_id),
  constraint target_link_upper_fk foreign key (jurisdiction_id, upper_id)
    references numeric_target (jurisdiction_id, id),
  constraint target_link_lower_fk foreign key (lower_jurisdiction_id, lower_id)
    references numeric_target (jurisdiction_id, id),
  constraint target_link_account_fk foreign key (jurisdiction_id, changed_by) references account (jurisdiction_id, id)
);

create index target_link_lower_ix on target_link (lower_id);

create trigger target_link_is_only_added_to before update or delete or truncate on target_link
  for each statement execute function refuse_change();
