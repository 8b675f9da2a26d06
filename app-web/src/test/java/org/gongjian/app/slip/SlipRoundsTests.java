package org.gongjian.app.slip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.persistence.EntityManagerFactory;
import org.gongjian.app.report.Reporting;
import org.gongjian.app.standing.Progress;
import org.gongjian.domain.target.Figure;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The round of the rules on the facts of a district.
 */
class SlipRoundsTests extends SlipTestCase {

	@Test
	void missingReportsOfEachUnitAreRaisedOnceAndTheirPeopleAreTold() {
		assertThat(this.office.round("2026-02-10T09:00")).isEqualTo(new RoundOutcome(5, 0, 0));
		assertThat(this.office.round("2026-02-10T10:00")).isEqualTo(new RoundOutcome(0, 0, 0));

		assertThat(this.office.slips()).hasSize(5)
			.allSatisfy((slip) -> assertThat(slip).startsWith("NO_REPORT BLUE OPEN 2026-02-24"));
		assertThat(this.office.told("east.reporter")).singleElement()
			.asString()
			.contains("蓝色提醒：督办单〔2026〕", "2026年1月的进展应于", "至今没有报送");
		assertThat(this.office.told("planner")).as("the insurance office has nobody").hasSize(1);
		assertThat(this.reporting.database()
			.sql("select count(*) from audit_event where jurisdiction_id = ? and action = 'RAISE_SLIP'")
			.param(this.reporting.district().id())
			.query(Long.class)
			.single()).isEqualTo(5);
	}

	@Test
	void twentyRoundsAtOnceRaiseEachSlipOnce() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(20);
		List<Callable<RoundOutcome>> rounds = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			rounds.add(() -> this.office.rounds().run(this.reporting.district().id()));
		}
		try {
			int raised = 0;
			for (Future<RoundOutcome> outcome : threads.invokeAll(rounds)) {
				raised += outcome.get().raised();
			}
			assertThat(raised).isEqualTo(5);
		}
		finally {
			threads.shutdownNow();
		}

		assertThat(this.office.slips()).hasSize(5);
		assertThat(this.office.told("east.reporter")).hasSize(1);
	}

	@Test
	void databaseItselfKeepsASlipFromBeingRaisedTwice() {
		this.office.round("2026-02-10T09:00");

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.reporting.database()
				.sql("""
						insert into supervision_slip select gen_random_uuid(), jurisdiction_id, plan_id, task_id, unit_id, assignment_id,
							target_id, subject, cause, period, grade, year, number + 100, words, former_id, raised_by, raised_at, state,
							events, reply_by, reply, replied_by, 0
						from supervision_slip where jurisdiction_id = ? limit 1
						""")
				.param(this.reporting.district().id())
				.update())
			.withMessageContaining("supervision_slip_once_uk");
	}

	@Test
	void unansweredSlipsAreEscalatedTwiceAndThenStay() {
		this.office.round("2026-02-10T09:00");

		assertThat(this.office.round("2026-02-24T18:59").escalated()).as("on the last day").isZero();
		assertThat(this.office.round("2026-02-25T00:01").escalated()).as("the day after").isEqualTo(5);
		assertThat(this.office.slips()).filteredOn((slip) -> slip.startsWith("NO_REPORT ORANGE OPEN 2026-02-28"))
			.hasSize(5);
		assertThat(this.office.round("2026-03-01T09:00").escalated()).as("a Sunday").isZero();
		assertThat(this.office.round("2026-03-02T09:00").escalated()).isEqualTo(5);
		assertThat(this.office.slips()).filteredOn((slip) -> slip.startsWith("NO_REPORT RED OPEN 2026-03-04"))
			.hasSize(5);
		assertThat(this.office.round("2026-03-05T09:00").escalated()).isZero();
		assertThat(this.office.told("east.reporter")).hasSize(3).last().asString().startsWith("红色督办");
	}

	@Test
	void roundReadsTheSlipsThatItChangesAllAtOnce(@Autowired EntityManagerFactory entities) {
		Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		this.office.round("2026-02-10T09:00");

		long before = statistics.getQueryExecutionCount();
		assertThat(this.office.round("2026-02-11T09:00")).isEqualTo(new RoundOutcome(0, 0, 0));
		long idle = statistics.getQueryExecutionCount() - before;
		assertThat(this.office.round("2026-02-25T09:00")).isEqualTo(new RoundOutcome(0, 5, 0));
		long busy = statistics.getQueryExecutionCount() - before - idle;

		assertThat(busy).isEqualTo(idle + 1);
	}

	@Test
	void nothingIsRaisedOnADayOff() {
		assertThat(this.office.round("2026-02-21T09:00")).isEqualTo(new RoundOutcome(0, 0, 0));
		assertThat(this.office.round("2026-02-24T09:00").raised()).isEqualTo(5);
	}

	@Test
	void reportThatComesClosesItsSlip() {
		this.office.round("2026-02-10T09:00");
		String january = "/reports/" + this.reporting.district().plan().singleOfHealth() + "/2026-01-01/submission";
		assertThat(this.reporting.person("health.reporter").sends(january, Reporting.form())).hasStatus3xxRedirection();

		assertThat(this.office.round("2026-02-11T09:00")).isEqualTo(new RoundOutcome(0, 0, 1));
		assertThat(this.office.slips()).filteredOn((slip) -> slip.startsWith("NO_REPORT BLUE CLOSED")).hasSize(1);
		assertThat(this.office.told("health.reporter")).last().asString().contains("已办结");
	}

	@Test
	void tasksAreNearFiveWorkingDaysBeforeTheirDayAndOverdueTheDayAfter() {
		switchOffReports();

		assertThat(this.office.round("2026-12-23T09:00")).isEqualTo(new RoundOutcome(0, 0, 0));
		assertThat(this.office.round("2026-12-24T09:00")).isEqualTo(new RoundOutcome(4, 0, 0));
		assertThat(this.office.round("2026-12-31T18:59")).isEqualTo(new RoundOutcome(0, 0, 0));
		assertThat(this.office.round("2027-01-02T00:01")).as("a Saturday").isEqualTo(new RoundOutcome(0, 0, 4));
		assertThat(this.office.round("2027-01-04T00:01")).isEqualTo(new RoundOutcome(4, 0, 0));
		assertThat(this.office.slips()).filteredOn((slip) -> slip.startsWith("OVERDUE ORANGE OPEN")).hasSize(4);
		assertThat(this.office.slips()).filteredOn((slip) -> slip.startsWith("NEAR_DUE BLUE CLOSED")).hasSize(4);
	}

	@Test
	void breachedLimitIsRaisedForTheUnitThatAnswersForIt(@Autowired ApplicationContext context) {
		switchOffReports();
		new Progress(context, this.reporting.district()).approved(this.reporting.district().plan().goalsOfHealth(),
				LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 5), 20,
				Map.of(this.reporting.district().plan().selfPay(), Figure.share("12.5", "100")));

		assertThat(this.office.round("2026-02-11T09:00").raised()).isEqualTo(1);
		assertThat(this.office.slips()).singleElement()
			.asString()
			.startsWith("LIMIT_BREACHED ORANGE OPEN")
			.endsWith("区卫生健康委");
		assertThat(this.office.told("health.reporter")).singleElement().asString().contains("住院费用负担比例");
	}

	@Test
	void reportReturnedTwiceIsRaised() {
		switchOffReports();
		UUID assignment = this.reporting.district().plan().singleOfHealth();
		String february = "/reports/" + assignment + "/2026-02-01/submission";
		for (int submission = 1; submission <= 2; submission++) {
			Map<String, String> form = Reporting.form("done", "第" + submission + "稿。");
			if (submission > 1) {
				form.put("version", this.reporting.version(assignment));
			}
			assertThat(this.reporting.person("health.reporter").sends(february, form)).hasStatus3xxRedirection();
			assertThat(this.reporting.person("health.reviewer")
				.sends("/reviews/" + this.reporting.report(assignment) + "/return",
						Map.of("submission", String.valueOf(submission), "reason", "缺佐证。")))
				.hasStatus3xxRedirection();
			assertThat(this.office.round("2026-02-10T1" + submission + ":00").raised()).isEqualTo(submission - 1);
		}

		assertThat(this.office.slips()).singleElement().asString().startsWith("RETURNED_TWICE ORANGE OPEN");
	}

	@Test
	void withdrawnSlipIsNotRaisedAgain() {
		this.office.round("2026-02-10T09:00");
		UUID slip = this.office.slip("东山镇");
		assertThat(this.office.acts("office", slip, "WITHDRAW", "words", "已电话说明。")).hasStatus3xxRedirection();

		assertThat(this.office.round("2026-02-11T09:00").raised()).isZero();
		assertThat(this.office.state(slip)).isEqualTo("WITHDRAWN");
	}

	@Test
	void slipsAndTheirCourseNeverChange() {
		this.office.round("2026-02-10T09:00");

		for (String change : List.of("update slip_event set words = '改写'", "delete from slip_event",
				"delete from supervision_slip", "update supervision_slip set words = '改写'",
				"update supervision_slip set grade = 'RED' where grade = 'BLUE'",
				"update supervision_slip set unit_id = null")) {
			assertThatExceptionOfType(DataAccessException.class).as(change)
				.isThrownBy(() -> this.reporting.database().sql(change).update());
		}
	}

	private void switchOffReports() {
		Map<String, String> form = Map.of("nearDays", "5", "nearDue", "BLUE", "overdue", "ORANGE", "noReport", "",
				"returnedTwice", "ORANGE", "limitBreached", "ORANGE", "blueDays", "5", "orangeDays", "3", "redDays",
				"2", "number", "0");
		assertThat(this.reporting.person("office").sends("/slips/rules", form)).hasStatus3xxRedirection();
	}

}
