-- What people are told in the application.
create table notice (
  id uuid constraint notice_pk primary key,
  jurisdiction_id uuid not null,
  account_id uuid not null,
  kind varchar(10) not null,
  about varchar(100) not null,
  words text not null,
  address varchar(200) not null,
  told_at timestamptz not null,
  read_at timestamptz,
  version bigint not null,
  constraint notice_once_uk unique (jurisdiction_id, account_id, about),
  constraint notice_address_ck check (address like '/%' and address not like '//%'),
  constraint notice_account_fk foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id)
);

create index notice_time_ix on notice (jurisdiction_id, account_id, told_at desc, id desc);
create index notice_unread_ix on notice (jurisdiction_id, account_id) where read_at is null;

-- What is sent outside. A message is made once, and leaves the row of those that wait before it is sent.
create table sent_message (
  id uuid constraint sent_message_pk primary key,
  jurisdiction_id uuid not null,
  account_id uuid,
  channel varchar(10) not null,
  about varchar(100) not null,
  recipient varchar(320) not null,
  subject varchar(500) not null,
  body text not null,
  state varchar(10) not null,
  attempts int not null,
  next_at timestamptz not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  problem varchar(500) not null,
  version bigint not null,
  constraint sent_message_once_uk unique nulls not distinct (jurisdiction_id, account_id, channel, about),
  constraint sent_message_account_fk foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id)
);

create index sent_message_waiting_ix on sent_message (next_at) where state in ('WAITING', 'SENDING');
create index sent_message_time_ix on sent_message (jurisdiction_id, made_at desc, id desc);
create trigger sent_message_is_not_deleted before delete or truncate on sent_message
  for each statement execute function refuse_change();

create table mail_wish (
  account_id uuid constraint mail_wish_pk primary key,
  jurisdiction_id uuid not null,
  address varchar(320) not null,
  wanted boolean not null,
  changed_at timestamptz not null,
  version bigint not null,
  constraint mail_wish_address_ck check (not wanted or address <> ''),
  constraint mail_wish_account_fk foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id)
);
