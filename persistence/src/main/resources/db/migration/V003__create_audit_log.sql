create table audit_event (
  id uuid constraint audit_event_pk primary key,
  occurred_at timestamptz not null,
  jurisdiction_id uuid,
  account_id uuid,
  account_name varchar(60) not null,
  unit_id uuid,
  address varchar(60) not null,
  action varchar(40) not null,
  object_type varchar(60) not null,
  object_id uuid,
  before text,
  after text,
  version bigint not null
);

create index audit_event_time_ix on audit_event (jurisdiction_id, occurred_at desc, id desc);
create index audit_event_object_ix on audit_event (jurisdiction_id, object_id, occurred_at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name;
end $$;

create trigger audit_event_is_only_added_to before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
