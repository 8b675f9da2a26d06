package org.gongjian.persistence.unit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Moves all that hangs on a unit to the one that it was merged into. Every row that
 * refers to a unit is known here; the collective words and names of units are changed in
 * the model. Whoever moves holds the jurisdiction.
 */
@Repository
public class UnitMoves {

	/**
	 * Parts of both units in one task, that of the one that goes and that of the other.
	 */
	private static final String SHARED = """
			from assignment gone join assignment kept on kept.jurisdiction_id = gone.jurisdiction_id
				and kept.task_id = gone.task_id and kept.unit_id = :to
			where gone.jurisdiction_id = :jurisdiction and gone.unit_id = :from
			""";

	/** Reports of the one that goes for a period for which the other has reported too. */
	private static final String DOUBLE = """
			exists (select from progress_report other join assignment kept on kept.id = other.assignment_id
				join assignment gone on gone.jurisdiction_id = kept.jurisdiction_id and gone.task_id = kept.task_id
				where gone.id = r.assignment_id and kept.unit_id = :to and other.period_start = r.period_start)
			""";

	private final JdbcClient jdbc;

	private final EntityManager entities;

	UnitMoves(JdbcClient jdbc, EntityManager entities) {
		this.jdbc = jdbc;
		this.entities = entities;
	}

	/** What would move, and what cannot. */
	public UnitUse use(UUID jurisdictionId, UUID from, UUID to) {
		return this.jdbc
			.sql("""
					select (select count(*) from assignment where jurisdiction_id = :jurisdiction and unit_id = :from)
						- (select count(*) %s) as tasks,
					(select count(*) %s) as shared_tasks,
					(select count(*) from progress_report where jurisdiction_id = :jurisdiction and unit_id = :from) as reports,
					(select count(*) from progress_report r where r.jurisdiction_id = :jurisdiction and r.unit_id = :from
						and %s) as double_reports,
					(select count(*) from measurement where jurisdiction_id = :jurisdiction and unit_id = :from) as figures,
					(select count(*) from action_lead_unit where unit_id = :from) as actions,
					(select count(*) from target_reporter where unit_id = :from) as targets,
					(select count(*) from account where jurisdiction_id = :jurisdiction and unit_id = :from) as accounts,
					(select count(*) from unit_group_member where unit_id = :from) as words,
					(select count(*) from responsible_unit where jurisdiction_id = :jurisdiction and parent_id = :from
						and merged_into is null) as below
					"""
				.formatted(SHARED, SHARED, DOUBLE))
			.params(Map.of("jurisdiction", jurisdictionId, "from", from, "to", to))
			.query(UnitUse.class)
			.single();
	}

	/**
	 * Moves everything. The unit that goes is marked as merged before; nothing that was
	 * loaded before may be changed after.
	 */
	public void move(UUID jurisdictionId, UUID from, UUID to) {
		this.entities.flush();
		this.entities.clear();
		Map<String, Object> units = Map.of("jurisdiction", jurisdictionId, "from", from, "to", to);
		Stream.of(partsInSharedTasks(), reportsAndFigures(), otherReferences())
			.flatMap(List::stream)
			.forEach((sql) -> this.jdbc.sql(sql).params(units).update());
	}

	// Of two parts in one task the stronger role stays; a part that is in force outweighs
	// one that was ended.
	private static List<String> partsInSharedTasks() {
		return List.of(
				"""
						update assignment k set version = k.version + 1, ended_in = null, role = both_parts.role,
							owed_from = both_parts.owed_from, via_group = both_parts.via_group
						from (select kept.id as id, (array_agg(part.role order by part.ended_in is not null,
									array_position(array['LEAD', 'RESPONSIBLE', 'SUPPORT'], part.role::text)))[1] as role,
								(array_agg(part.owed_from order by part.ended_in is not null, part.owed_from nulls first))[1] as owed_from,
								(array_agg(part.via_group order by part.ended_in is not null, part.via_group nulls first))[1] as via_group
							from assignment kept join assignment part on part.jurisdiction_id = kept.jurisdiction_id
								and part.task_id = kept.task_id and part.unit_id in (:from, :to)
							where kept.jurisdiction_id = :jurisdiction and kept.unit_id = :to
							group by kept.id having count(*) = 2 and bool_or(part.ended_in is null)) both_parts
						where k.id = both_parts.id
						""",
				"""
						update progress_report r set assignment_id = shared.kept_id, unit_id = :to, version = r.version + 1
						from (select gone.id as gone_id, kept.id as kept_id %s) shared
						where r.assignment_id = shared.gone_id and not %s
						"""
					.formatted(SHARED, DOUBLE),
				"""
						delete from assignment a where a.id in (select gone.id %s)
						and not exists (select from progress_report r where r.assignment_id = a.id)
						and not exists (select from permit_request q where q.assignment_id = a.id)
						and not exists (select from reporting_permit p where p.assignment_id = a.id)
						""".formatted(SHARED), """
						update assignment a set version = a.version + 1, ended_in = coalesce(a.ended_in,
							(select max(v.number) from plan_revision v where v.plan_id = a.plan_id) + 1)
						where a.id in (select gone.id %s)
						""".formatted(SHARED));
	}

	private static List<String> reportsAndFigures() {
		return List.of("""
				update assignment a set unit_id = :to, version = a.version + 1
				where a.jurisdiction_id = :jurisdiction and a.unit_id = :from and a.id not in (select gone.id %s)
				""".formatted(SHARED),
				"""
						update progress_report r set unit_id = :to, version = r.version + 1 from assignment a
						where r.jurisdiction_id = :jurisdiction and r.unit_id = :from and a.id = r.assignment_id and a.unit_id = :to
						""",
				"""
						update evidence e set unit_id = :to, version = e.version + 1 from progress_report r
						where e.jurisdiction_id = :jurisdiction and e.unit_id = :from and r.id = e.report_id and r.unit_id = :to
						""",
				"""
						update measurement m set unit_id = :to from progress_report r
						where m.jurisdiction_id = :jurisdiction and m.unit_id = :from and r.id = m.report_id and r.unit_id = :to
						""",
				"update duty_record set unit_id = :to where jurisdiction_id = :jurisdiction and unit_id = :from", """
						update supervision_slip set unit_id = :to, version = version + 1
						where jurisdiction_id = :jurisdiction and unit_id = :from
						""");
	}

	private static List<String> otherReferences() {
		return List.of("""
				delete from action_lead_unit l where l.unit_id = :from
				and exists (select from action_lead_unit o where o.action_id = l.action_id and o.unit_id = :to)
				""", "update action_lead_unit set unit_id = :to where unit_id = :from", """
				delete from target_reporter l where l.unit_id = :from
				and exists (select from target_reporter o where o.target_id = l.target_id and o.unit_id = :to)
				""", "update target_reporter set unit_id = :to where unit_id = :from", """
				update numeric_target t set version = t.version + 1, unit_goals = (
					select string_agg(part.unit || '=' || part.goal, ' ' order by part.unit)
					from (select replace(split_part(written, '=', 1), cast(:from as text), cast(:to as text)) as unit,
							sum(cast(split_part(written, '=', 2) as numeric)) as goal
						from unnest(string_to_array(t.unit_goals, ' ')) written group by 1) part)
				where t.jurisdiction_id = :jurisdiction and position(cast(:from as text) in t.unit_goals) > 0
				""", """
				update account set unit_id = :to, version = version + 1
				where jurisdiction_id = :jurisdiction and unit_id = :from
				""", """
				update responsible_unit set parent_id = :to, version = version + 1
				where jurisdiction_id = :jurisdiction and parent_id = :from and id <> :to
				""");
	}

}
