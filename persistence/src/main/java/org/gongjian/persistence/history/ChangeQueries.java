package org.gongjian.persistence.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists what happened after a moment, by task.
 */
@Repository
public class ChangeQueries {

	private static final String COUNTS = """
			select seen.kind, count(*) as count from seen group by seen.kind
			""";

	/** Columns of a change with the names of what it is about. */
	private static final String NAMED = """
			f.kind, f.at, f.id, f.plan_id, p.title as plan, f.task_id, t.kind as task_kind, t.number, t.text, f.target_id,
				x.indicator, x.measure, u.short_name as unit, a.display_name as person, f.what, f.period, f.before, f.after,
				f.words
			""";

	private static final String NAMES = """
				join plan p on p.id = f.plan_id
				left join task_item t on t.id = f.task_id
				left join numeric_target x on x.id = f.target_id
				left join responsible_unit u on u.id = f.unit_id
				left join account a on a.id = f.by_id
			""";

	/**
	 * The task to which something happened last comes first; so do its latest changes.
	 */
	private static final String PAGE = """
			, ranked as (
				select seen.*, coalesce(seen.task_id, seen.plan_id) as of_id,
					max(seen.at) over (partition by coalesce(seen.task_id, seen.plan_id)) as newest,
					count(*) over (partition by coalesce(seen.task_id, seen.plan_id)) as in_group,
					row_number() over (partition by coalesce(seen.task_id, seen.plan_id) order by seen.at desc, seen.id desc)
						as place
				from seen where cast(:kind as text) is null or seen.kind = :kind),
			paged as (select ranked.*, dense_rank() over (order by ranked.newest desc, ranked.of_id) as group_place from ranked)
			select
			"""
			+ NAMED + """
					, f.in_group, (select max(paged.group_place) from paged) as groups
					from paged f
					""" + NAMES + """
					where f.group_place > :skip and f.group_place <= :skip + :groups and f.place <= :most
					order by f.group_place, f.place
					""";

	/** All kinds as one list, in the order in which it happened. */
	private static final String LIST = "select " + NAMED + """
			, 0 as in_group, 0 as groups
			from seen f
			""" + NAMES + """
			where (cast(:kind as text) is null or f.kind = :kind) and (f.at, f.id) > (:at, :id)
			order by f.at, f.id
			limit :most
			""";

	private final JdbcClient jdbc;

	ChangeQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many there are of each kind that there is. */
	public List<KindCount> count(ChangesWanted wanted) {
		return this.jdbc.sql(ChangeFacts.FACT + COUNTS).params(parameters(wanted)).query(KindCount.class).list();
	}

	/**
	 * A page of tasks and plans with their changes, newest first.
	 * @param kind only changes of this kind; {@code null} for all
	 * @param page from 0
	 * @param groups how many tasks and plans a page has
	 * @param most how many changes of each are given
	 */
	public List<ChangeRow> find(ChangesWanted wanted, @Nullable ChangeKind kind, int page, int groups, int most) {
		Map<String, @Nullable Object> parameters = parameters(wanted);
		parameters.put("kind", (kind != null) ? kind.name() : null);
		parameters.put("skip", page * groups);
		parameters.put("groups", groups);
		parameters.put("most", most);
		return this.jdbc.sql(ChangeFacts.FACT + PAGE).params(parameters).query(ChangeRow.class).list();
	}

	/**
	 * What happened after a place in the list of all that happened, the earliest first.
	 * @param at when the last one before happened
	 * @param id which one that was
	 */
	public List<ChangeRow> findAfter(ChangesWanted wanted, @Nullable ChangeKind kind, Instant at, UUID id, int most) {
		Map<String, @Nullable Object> parameters = parameters(wanted);
		parameters.put("kind", (kind != null) ? kind.name() : null);
		parameters.put("at", at.atOffset(ZoneOffset.UTC));
		parameters.put("id", id);
		parameters.put("most", most);
		return this.jdbc.sql(ChangeFacts.FACT + LIST).params(parameters).query(ChangeRow.class).list();
	}

	private static Map<String, @Nullable Object> parameters(ChangesWanted wanted) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("j", wanted.scope().jurisdictionId());
		parameters.put("whole", wanted.scope().whole());
		parameters.put("units", wanted.scope().unitIds());
		parameters.put("since", wanted.since().atOffset(ZoneOffset.UTC));
		parameters.put("plan", wanted.plan());
		parameters.put("unit", wanted.unit());
		parameters.put("task", wanted.task());
		return parameters;
	}

}
