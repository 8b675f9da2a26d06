package org.gongjian.persistence.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.domain.account.Scope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds how far reports had come at a past moment. It follows from what was handed in,
 * reviewed and opened again up to then.
 */
@Repository
public class PastReports {

	private static final String REPORTS = """
			with mine as (
				select r.id, r.task_id, r.unit_id, r.assignment_id, r.period_start
				from progress_report r
				where r.jurisdiction_id = :jurisdiction and r.plan_id in (:plans)
				and (:whole or r.task_id in (select a.task_id from assignment a
					where a.jurisdiction_id = :jurisdiction and a.unit_id in (:units)))),
			handed as (
				select s.report_id, max(s.number) as number, min(s.submitted_at) as first_at
				from report_submission s join mine on mine.id = s.report_id
				where s.jurisdiction_id = :jurisdiction and s.submitted_at <= :at
				group by s.report_id),
			approved as (
				select distinct on (s.report_id) s.report_id, s.percent
				from report_submission s
					join mine on mine.id = s.report_id
					join report_review v on v.jurisdiction_id = s.jurisdiction_id and v.report_id = s.report_id
						and v.submission = s.number
				where s.jurisdiction_id = :jurisdiction and v.decision = 'APPROVED' and v.decided_at <= :at
					and (v.step = 'SECOND' or s.review_steps = 'ONE')
				order by s.report_id, s.number desc),
			so_far as (
				select mine.id, mine.task_id, mine.unit_id, mine.period_start, handed.number, handed.first_at, approved.percent,
					row_number() over (partition by mine.assignment_id
						order by approved.percent is null, mine.period_start desc) as place
				from mine join handed on handed.report_id = mine.id left join approved on approved.report_id = mine.id)
			select so_far.task_id, so_far.unit_id, so_far.period_start, so_far.first_at as first_submitted_at, s.review_steps,
				f.decision as first, z.decision as second, o.id is not null as reopened, so_far.percent, so_far.place
			from so_far
				join report_submission s on s.jurisdiction_id = :jurisdiction and s.report_id = so_far.id
					and s.number = so_far.number
				left join report_review f on f.jurisdiction_id = :jurisdiction and f.report_id = so_far.id
					and f.submission = so_far.number and f.step = 'FIRST' and f.decided_at <= :at
				left join report_review z on z.jurisdiction_id = :jurisdiction and z.report_id = so_far.id
					and z.submission = so_far.number and z.step = 'SECOND' and z.decided_at <= :at
				left join report_reopening o on o.jurisdiction_id = :jurisdiction and o.report_id = so_far.id
					and o.submission = so_far.number and o.reopened_at <= :at
			where so_far.period_start in (:periods) or so_far.place = 1 or 'RETURNED' in (f.decision, z.decision)
			""";

	private final JdbcClient jdbc;

	PastReports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The reports that mattered: those for these periods, those of all periods that had
	 * been sent back, and the latest of each part that had been approved. Those of tasks
	 * that nobody in scope has or had a part in are left out.
	 */
	public List<PastReport> find(Scope scope, Collection<UUID> plans, Collection<LocalDate> periods, Instant at) {
		return this.jdbc.sql(REPORTS)
			.params(Map.of("jurisdiction", scope.jurisdictionId(), "plans", plans, "whole", scope.whole(), "units",
					scope.unitIds(), "periods", periods, "at", at.atOffset(ZoneOffset.UTC)))
			.query(PastReport.class)
			.list();
	}

}
