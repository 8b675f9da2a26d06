package org.gongjian.app.period;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class LockRaceTests {

	private Reporting reporting;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
	}

	private static final int THREADS = 20;

	@Test
	void twentyWhoLockAndLiftAtOnceDecideOneAfterTheOther() throws Exception {
		Person office = this.reporting.person("office");
		List<Integer> answers = atOnce(
				(i) -> office.sends(period() + ((i % 2 == 0) ? "/lock" : "/lift"), Map.of("reason", "理由" + i)));

		assertThat(answers).containsOnly(302, 409);
		List<Boolean> facts = this.reporting.database()
			.sql("select locked from period_lock where jurisdiction_id = ? order by number")
			.params(this.reporting.district().id())
			.query(Boolean.class)
			.list();
		assertThat(facts).hasSize((int) answers.stream().filter((status) -> status == 302).count());
		for (int i = 0; i < facts.size(); i++) {
			assertThat(facts.get(i)).isEqualTo(i % 2 == 0);
		}
	}

	@Test
	void twentyReportsSubmittedAgainstOneLockAreEitherKeptBeforeItOrRefused() throws Exception {
		addTowns();
		List<UUID> assignments = this.reporting.database()
			.sql("select id from assignment where jurisdiction_id = ? order by id")
			.params(this.reporting.district().id())
			.query(UUID.class)
			.list();
		Person office = this.reporting.person("office");
		Person all = this.reporting.person("health.reporter");
		List<Integer> answers = atOnce(
				(i) -> (i == THREADS / 2) ? office.sends(period() + "/lock", Map.of("reason", "到点锁定"))
						: all.sends(this.reporting.address(assignments.get(i)) + "/submission",
								Reporting.form("confirmed", "true")));

		assertThat(answers).containsOnly(302, 409);
		assertThat(answers.get(THREADS / 2)).isEqualTo(302);
		long kept = answers.stream().filter((status) -> status == 302).count() - 1;
		assertThat(this.reporting.database()
			.sql("select count(*) from progress_report where jurisdiction_id = ? and status = 'SUBMITTED'")
			.params(this.reporting.district().id())
			.query(Long.class)
			.single()).isEqualTo(kept);
		assertThat(this.reporting.database()
			.sql("select count(*) from audit_event where jurisdiction_id = ? and action = 'SUBMIT_REPORT'")
			.params(this.reporting.district().id())
			.query(Long.class)
			.single()).isEqualTo(kept);
		assertThat(all.sends(this.reporting.address(assignments.get(0)), Reporting.form("done", "锁定之后")))
			.hasStatus(409);
	}

	/** Twenty more assignments, of a unit whose reporter sees them all. */
	private void addTowns() {
		UUID district = this.reporting.district().id();
		JdbcClient database = this.reporting.database();
		for (int i = 0; i < THREADS; i++) {
			UUID task = UUID.randomUUID();
			database
				.sql("""
						insert into task_item select ?, jurisdiction_id, plan_id, action_id, kind, 100 + ?, number, text, due,
							span_paragraph, span_start, span_end, version, added_in, withdrawn_in
						from task_item where id = ?
						""")
				.params(task, i, this.reporting.district().plan().single())
				.update();
			database.sql("""
					insert into assignment (id, jurisdiction_id, plan_id, task_id, unit_id, role, position, version)
					values (?, ?, ?, ?, ?, 'RESPONSIBLE', 0, 0)
					""")
				.params(UUID.randomUUID(), district, this.reporting.district().plan().id(), task,
						this.reporting.district().health())
				.update();
		}
		database.sql("delete from assignment where jurisdiction_id = ? and id in (?, ?, ?, ?)")
			.params(district, this.reporting.district().plan().townsOfEast(),
					this.reporting.district().plan().townsOfWest(), this.reporting.district().plan().goalsOfHealth(),
					this.reporting.district().plan().singleOfHealth())
			.update();
		database.sql("delete from assignment where jurisdiction_id = ? and unit_id <> ?")
			.params(district, this.reporting.district().health())
			.update();
	}

	private String period() {
		return "/plans/" + this.reporting.district().plan().id() + "/periods/" + this.reporting.period();
	}

	private List<Integer> atOnce(IntFunction<MvcTestResult> step) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			CyclicBarrier start = new CyclicBarrier(THREADS);
			List<Future<Integer>> answers = IntStream.range(0, THREADS).mapToObj((i) -> threads.submit(() -> {
				start.await();
				return step.apply(i).getResponse().getStatus();
			})).toList();
			List<Integer> statuses = new ArrayList<>();
			for (Future<Integer> answer : answers) {
				statuses.add(answer.get(60, TimeUnit.SECONDS));
			}
			return statuses;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
