package org.gongjian.app.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.persistence.EntityManagerFactory;
import org.gongjian.app.MovingClock;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.Plans;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many statements it takes to say how 500 tasks with twelve months of reports stood
 * on a past day, held against today.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({ SampleDistrict.class, MovingClock.Configuration.class })
class PastSpeedTests {

	private static final int TASKS = 500;

	@Autowired
	private JdbcClient database;

	@Autowired
	private PlanStandings standings;

	@Autowired
	private EntityManagerFactory entities;

	@Test
	void aPastDayTakesAtMostTwiceAsManyStatementsAsToday(@Autowired SampleDistrict districts,
			@Autowired MovingClock clock, @Autowired TransactionTemplate transactions, @Autowired Plans plans,
			@Autowired ShapeKeeper shapes) {
		clock.moveTo(LocalDate.of(2020, 1, 2), LocalTime.NOON);
		District district = districts.create("速度" + UUID.randomUUID().toString().substring(0, 8));
		fill(district);
		clock.moveTo(LocalDate.of(2020, 12, 20), LocalTime.NOON);
		Scope scope = Scope.whole(district.id());
		Moment past = Moment.endOf(LocalDate.of(2020, 8, 20), clock.getZone());

		long today = statements(() -> this.standings.today(scope, this.standings.plans(scope)));
		long then = statements(() -> this.standings.asOf(scope, this.standings.plans(scope, past), past));
		transactions.executeWithoutResult((status) -> {
			Plan plan = plans.findForChange(district.id(), district.plan().id()).orElseThrow();
			Instant now = clock.instant();
			shapes.keep(plan, now);
			plan.publish(district.plan().document(), planner(district), now);
		});
		long kept = statements(() -> this.standings.asOf(scope, this.standings.plans(scope, past), past));

		assertThat(this.standings.asOf(scope, this.standings.plans(scope, past), past).tasks()).hasSize(TASKS + 3);
		assertThat(today).isBetween(1L, 10L);
		assertThat(then).isBetween(1L, 2 * today);
		assertThat(kept).isBetween(1L, 2 * today);
	}

	private long statements(Supplier<Standing> standing) {
		Statistics statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		long before = statistics.getPrepareStatementCount();
		assertThat(standing.get().plans()).isNotEmpty();
		return statistics.getPrepareStatementCount() - before;
	}

	private UUID planner(District district) {
		return account(district, "planner");
	}

	private UUID account(District district, String name) {
		return this.database.sql("select id from account where username = ?")
			.param(district.name() + "." + name)
			.query(UUID.class)
			.single();
	}

	/** Tasks of two units each, a target for every second task, a report a month. */
	private void fill(District district) {
		UUID reporter = account(district, "health.reporter");
		UUID reviewer = account(district, "health.reviewer");
		for (String sql : List.of(
				"""
						insert into task_item (id, jurisdiction_id, plan_id, action_id, kind, position, number, text, due,
							span_paragraph, span_start, span_end, version)
						select gen_random_uuid(), :j, :plan, :action, 'TASK', 100 + n, n::text, '任务' || n, '2020-12-31', 0, 0, 1, 0
						from generate_series(1, :tasks) n
						""",
				"""
						insert into assignment (id, jurisdiction_id, plan_id, task_id, unit_id, role, position, version)
						select gen_random_uuid(), :j, :plan, t.id, u.id, 'RESPONSIBLE', u.place, 0
						from task_item t, (values (cast(:health as uuid), 0), (cast(:insurance as uuid), 1)) u(id, place)
						where t.plan_id = :plan and t.position > 100
						""",
				"""
						insert into numeric_target (id, jurisdiction_id, plan_id, task_id, position, kind, indicator, comparison,
							goal_value, measure, due, mode, over_time, over_units, quote, span_paragraph, span_start, span_end, version)
						select gen_random_uuid(), :j, :plan, t.id, t.position, 'TARGET', '指标' || t.number, 'AT_LEAST', 100, '场',
							'2020-12-31', 'REACH', 'SUM', 'SUM', '100场', 0, 0, 1, 0
						from task_item t where t.plan_id = :plan and t.position > 100 and t.position % 2 = 0
						""",
				"""
						insert into target_reporter select x.id, :health from numeric_target x
						where x.plan_id = :plan and x.position > 100
						""",
				"""
						insert into progress_report (id, jurisdiction_id, plan_id, task_id, assignment_id, unit_id, period_start, status,
							done, problems, next_step, percent, approved_percent, saved_by, saved_at, submissions, submitted_by,
							submitted_at, first_submitted_at, review_steps, version)
						select gen_random_uuid(), :j, :plan, a.task_id, a.id, a.unit_id,
						(m at time zone 'Asia/Shanghai')::date, 'APPROVED', '做了', '', '',
							5, 5, :reporter, m, 1, :reporter, m + interval '1 month',
							m + interval '1 month', 'ONE', 1
						from assignment a, generate_series(timestamptz '2020-01-01+08', '2020-11-01+08', '1 month') m
						where a.plan_id = :plan and a.unit_id in (:health, :insurance)
						""",
				"""
						insert into report_submission (id, jurisdiction_id, report_id, number, done, problems, next_step, percent,
							submitted_by, submitted_at, review_steps, version)
						select gen_random_uuid(), :j, r.id, 1, r.done, '', '', r.percent, r.submitted_by, r.submitted_at, 'ONE', 0
						from progress_report r where r.plan_id = :plan
						""",
				"""
						insert into report_review (id, jurisdiction_id, report_id, submission, step, submitted_by, reviewer_id, decision,
							reason, decided_at, version)
						select gen_random_uuid(), :j, r.id, 1, 'FIRST', r.submitted_by, :reviewer, 'APPROVED', '',
							r.submitted_at + interval '1 hour', 0
						from progress_report r where r.plan_id = :plan
						""",
				"""
						insert into measurement (id, jurisdiction_id, plan_id, target_id, unit_id, period_start, value, report_id,
							approved_by, approved_at, version)
						select gen_random_uuid(), :j, :plan, x.id, r.unit_id, r.period_start, 5, r.id, :reviewer,
							r.submitted_at + interval '1 hour', 0
						from numeric_target x join progress_report r on r.task_id = x.task_id and r.unit_id = :health
						where x.plan_id = :plan and x.position > 100
						""",
				"analyze")) {
			var statement = this.database.sql(sql);
			if (!sql.equals("analyze")) {
				statement = statement.param("j", district.id())
					.param("plan", district.plan().id())
					.param("action", district.plan().action())
					.param("tasks", TASKS)
					.param("health", district.health())
					.param("insurance", district.insurance())
					.param("reporter", reporter)
					.param("reviewer", reviewer);
			}
			statement.update();
		}
	}

}
