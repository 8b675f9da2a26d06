-- Files that were handed in with a reply to a slip.
alter table slip_event add constraint slip_event_scope_uk unique (jurisdiction_id, id);

create table slip_file (
  id uuid constraint slip_file_pk primary key,
  jurisdiction_id uuid not null,
  event_id uuid not null,
  file_name varchar(255) not null,
  media_type varchar(100) not null,
  file_size bigint not null,
  file_hash varchar(64) not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  version bigint not null,
  -- Rows are written in batches by table, so a file may come before its event.
  constraint slip_file_event_fk foreign key (jurisdiction_id, event_id)
    references slip_event (jurisdiction_id, id) deferrable initially deferred,
  constraint slip_file_uploader_fk foreign key (jurisdiction_id, uploaded_by) references account (jurisdiction_id, id)
);

create index slip_file_event_ix on slip_file (jurisdiction_id, event_id);
create index slip_file_uploader_ix on slip_file (jurisdiction_id, uploaded_by);

create trigger slip_file_is_only_added_to before update or delete or truncate on slip_file
  for each statement execute function refuse_change();
