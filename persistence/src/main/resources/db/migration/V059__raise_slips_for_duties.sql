-- In which grade a district raises slips for duties whose last day is near and for missed ones. Rules that were said
-- before say nothing of them, so none is raised until the office says so.
alter table slip_rules_change add column duty_due_soon varchar(10);
alter table slip_rules_change add column duty_missed varchar(10);
