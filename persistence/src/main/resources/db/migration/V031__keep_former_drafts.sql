create table former_draft (
  id uuid constraint former_draft_pk primary key,
  jurisdiction_id uuid not null,
  import_id uuid not null,
  number int not null,
  draft text not null,
  undone boolean not null,
  what varchar(60) not null,
  facts text not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  version bigint not null,
  constraint former_draft_number_uk unique (jurisdiction_id, import_id, number),
  constraint former_draft_changer_fk foreign key (jurisdiction_id, changed_by)
    references account (jurisdiction_id, id)
);

alter table plan_import add constraint plan_import_scope_uk unique (jurisdiction_id, id);
alter table former_draft add constraint former_draft_import_fk
  foreign key (jurisdiction_id, import_id) references plan_import (jurisdiction_id, id);
