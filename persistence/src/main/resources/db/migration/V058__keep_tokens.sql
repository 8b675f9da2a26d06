-- Tokens with which programs act for an account. Of the secret only a hash is kept.
create table api_token (
  id uuid constraint api_token_pk primary key,
  jurisdiction_id uuid not null,
  account_id uuid not null,
  name varchar(60) not null,
  secret_hash varchar(64) not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  version bigint not null,
  constraint api_token_scope_uk unique (jurisdiction_id, id),
  -- The name stands in the audit log for the token.
  constraint api_token_name_uk unique (jurisdiction_id, account_id, name),
  constraint api_token_expiry_ck check (expires_at > created_at and expires_at <= created_at + interval '367 days'),
  constraint api_token_account_fk foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id),
  constraint api_token_withdrawer_fk foreign key (jurisdiction_id, withdrawn_by) references account (jurisdiction_id, id)
);

create table api_token_scope (
  token_id uuid not null constraint api_token_scope_token_fk references api_token,
  scope varchar(40) not null,
  constraint api_token_scope_pk primary key (token_id, scope)
);

-- What programs were answered, so that the same sent again has one effect. Kept for seven days.
create table api_answer (
  jurisdiction_id uuid not null,
  account_id uuid not null,
  key_hash varchar(64) not null,
  request_hash varchar(64) not null,
  status smallint not null,
  answer text not null,
  claimed_at timestamptz not null,
  constraint api_answer_pk primary key (jurisdiction_id, account_id, key_hash),
  constraint api_answer_account_fk foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id)
);

create index api_answer_claimed_ix on api_answer (claimed_at);

-- The token through which something was done; none where the person did it on a page.
alter table audit_event add column token varchar(60);
