-- A unit that was merged into another stays for what was reported in its name; it has no name of its own any more.
alter table responsible_unit add column merged_into uuid;
alter table responsible_unit add constraint responsible_unit_merged_fk
  foreign key (jurisdiction_id, merged_into) references responsible_unit (jurisdiction_id, id);
alter table responsible_unit add constraint responsible_unit_merged_ck check (merged_into <> id);
alter table responsible_unit drop constraint responsible_unit_name_uk;
create unique index responsible_unit_name_uk on responsible_unit (jurisdiction_id, name) where merged_into is null;

-- Figures are only ever added to. They follow their unit into the one that it was merged into, and nothing else of
-- them can change.
create function refuse_change_but_of_merged_unit() returns trigger language plpgsql as $$
declare
  moved measurement%rowtype;
begin
  moved := old;
  moved.unit_id := new.unit_id;
  if moved is not distinct from new and exists (
      select from responsible_unit u
      where u.jurisdiction_id = old.jurisdiction_id and u.id = old.unit_id and u.merged_into = new.unit_id) then
    return new;
  end if;
  raise exception '% is only ever added to', tg_table_name;
end $$;

drop trigger measurement_is_only_added_to on measurement;
create trigger measurement_is_only_added_to before delete or truncate on measurement
  for each statement execute function refuse_change();
create trigger measurement_follows_its_unit before update on measurement
  for each row execute function refuse_change_but_of_merged_unit();
