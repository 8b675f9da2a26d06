-- What a draft says of itself, read from it by the database, so that it always fits the draft.
alter table plan_import
  add column title text generated always as (draft::jsonb #>> '{head,title}') stored,
  add column document_number text generated always as (draft::jsonb #>> '{head,documentNumber}') stored,
  add column issuer text generated always as (draft::jsonb #>> '{head,issuer}') stored,
  add column period_start text generated always as (draft::jsonb #>> '{head,periodStart}') stored,
  add column period_end text generated always as (draft::jsonb #>> '{head,periodEnd}') stored,
  add column task_count int generated always as
    (jsonb_array_length(jsonb_path_query_array(draft::jsonb, '$.actions[*].tasks[*]'))) stored,
  add column doubt_count int generated always as
    (jsonb_array_length(jsonb_path_query_array(draft::jsonb, '$.problems[*] ? (!(@.settled == true))'))) stored;

-- Somebody saw that the document resembles another one and said that it is a plan of its own.
alter table plan_import add column of_its_own boolean not null default false;

create index source_document_hash_ix on source_document (jurisdiction_id, file_hash);
