create index account_jurisdiction_ix on account (jurisdiction_id, username);
create index account_role_role_ix on account_role (role, account_id);
