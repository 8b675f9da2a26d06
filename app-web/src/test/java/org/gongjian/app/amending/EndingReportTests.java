package org.gongjian.app.amending;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Reports that are written while an amendment ends them.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class EndingReportTests {

	private static int districts;

	private final ExecutorService hands = Executors.newFixedThreadPool(2);

	private AmendedPlan plan;

	private UUID assignment;

	private TransactionTemplate transaction;

	@BeforeEach
	void publishFirstText(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock,
			@Autowired PlatformTransactionManager transactions) {
		this.plan = AmendedPlan
			.published(new Reporting(samples.create("终止区" + ++districts), mvc, people, database, clock));
		this.assignment = this.plan.assignment(this.plan.task("健康档案"), this.plan.district().health());
		this.transaction = new TransactionTemplate(transactions);
	}

	@AfterEach
	void letGo() {
		this.hands.shutdownNow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/submission" })
	void reportWaitsForTheAmendmentThatIsEndingItAndIsRefused(String step) {
		Future<MvcTestResult> answer = this.transaction.execute((status) -> {
			end();
			Future<MvcTestResult> begun = this.hands.submit(() -> write(step));
			assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> begun.get(1, TimeUnit.SECONDS));
			return begun;
		});

		assertThat(answer).succeedsWithin(20, TimeUnit.SECONDS)
			.satisfies((result) -> assertThat(result).hasStatus(409).bodyText().contains("不再需要填报", "又建了三百份档案"));
		assertThat(this.plan.rows("select id::text from progress_report where assignment_id = ?", this.assignment))
			.isEmpty();
	}

	@Test
	void amendmentWaitsForTheReportThatIsBeingWrittenAndBothAreKept() {
		String draft = this.plan.draftOf(AmendedPlan.SECOND);
		Map<String, String> form = this.plan.publication(draft, "12");

		Future<MvcTestResult> amended = this.transaction.execute((status) -> {
			assertThat(write("")).hasStatus(302);
			Future<MvcTestResult> begun = this.hands.submit(() -> this.plan.planner().sends(draft + "/publish", form));
			assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> begun.get(2, TimeUnit.SECONDS));
			assertThat(write("/submission")).hasStatus(302);
			return begun;
		});

		assertThat(amended).succeedsWithin(20, TimeUnit.SECONDS)
			.satisfies((result) -> assertThat(result).hasStatus(302));
		assertThat(this.plan.reporting().status(this.assignment)).isEqualTo("SUBMITTED");
		assertThat(this.plan.rows("select ended_in::text from assignment where id = ?", this.assignment))
			.containsExactly("2");
	}

	private MvcTestResult write(String step) {
		return this.plan.reporting()
			.person("health.reporter")
			.sends(this.plan.reporting().address(this.assignment) + step,
					Reporting.form("version", version(), "done", "又建了三百份档案。"));
	}

	private String version() {
		return this.plan.rows("select version::text from progress_report where assignment_id = ?", this.assignment)
			.stream()
			.findFirst()
			.orElse("");
	}

	private void end() {
		this.plan.reporting()
			.database()
			.sql("update assignment set ended_in = 2, version = version + 1 where id = ?")
			.param(this.assignment)
			.update();
	}

}
