-- Who is signed in, so that a restart of the server or another node changes nothing for them.
create table web_session (
  primary_id char(36) constraint web_session_pk primary key,
  session_id char(36) not null constraint web_session_id_uk unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);

create index web_session_expiry_ix on web_session (expiry_time);

create table web_session_attributes (
  session_primary_id char(36) not null
    constraint web_session_attributes_session_fk references web_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  constraint web_session_attributes_pk primary key (session_primary_id, attribute_name)
);
