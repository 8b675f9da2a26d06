-- Reports are reviewed once or twice. What the plan said when a report was handed in holds for that submission, and
-- nobody who wrote any of a report, nor who did its first review, reviews it.
alter table progress_report add column review_steps varchar(20) not null default 'ONE';
alter table progress_report alter column review_steps drop default;
alter table progress_report add column first_reviewer_id uuid;
alter table progress_report add constraint progress_report_first_reviewer_fk
  foreign key (jurisdiction_id, first_reviewer_id) references account (jurisdiction_id, id);
alter table progress_report add constraint progress_report_endorsed_ck
  check (status <> 'ENDORSED' or (first_reviewer_id is not null and review_steps <> 'ONE'));

alter table report_submission add column review_steps varchar(20) not null default 'ONE';
alter table report_submission alter column review_steps drop default;

alter table report_review add column step varchar(10) not null default 'FIRST';
alter table report_review alter column step drop default;
alter table report_review add constraint report_review_step_ck check (step in ('FIRST', 'SECOND'));
alter table report_review drop constraint report_review_once_uk;
alter table report_review add constraint report_review_once_uk unique (jurisdiction_id, report_id, submission, step);
create index report_review_reviewer_ix on report_review (jurisdiction_id, reviewer_id, decided_at desc);

create function refuse_review_by_author() returns trigger language plpgsql as $$
begin
  if exists (select from report_author a where a.report_id = new.report_id and a.account_id = new.reviewer_id) then
    raise exception 'report_review_not_by_author: % wrote report %', new.reviewer_id, new.report_id;
  end if;
  if new.step = 'SECOND' and not exists (
      select from report_review first
      join report_submission s on s.jurisdiction_id = first.jurisdiction_id and s.report_id = first.report_id
        and s.number = first.submission
      where first.jurisdiction_id = new.jurisdiction_id and first.report_id = new.report_id
        and first.submission = new.submission and first.step = 'FIRST' and first.decision = 'APPROVED'
        and first.reviewer_id <> new.reviewer_id and s.review_steps <> 'ONE') then
    raise exception 'report_review_second_by_another: % cannot do the second review of report %',
      new.reviewer_id, new.report_id;
  end if;
  return null;
end $$;

-- At the end of the transaction: authors may be written after the review in it.
create constraint trigger report_review_is_by_others after insert on report_review
  deferrable initially deferred for each row execute function refuse_review_by_author();
