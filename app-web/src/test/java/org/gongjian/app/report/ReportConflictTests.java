package org.gongjian.app.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.report.ReportContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class ReportConflictTests {

	private Reporting reporting;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
	}

	@Test
	void secondSaveShowsBothTextsAndLosesNothing() {
		var reporter = this.reporting.person("health.reporter");
		reporter.sends(this.reporting.single(), Reporting.form());
		reporter.sends(this.reporting.single(), Reporting.form("version", "1", "done", "甲写的内容。"));

		assertThat(reporter.sends(this.reporting.single(), Reporting.form("version", "1", "done", "乙写的内容。")))
			.hasStatus(409)
			.bodyText()
			.contains("甲写的内容。", "乙写的内容。", "health.reporter", "采用对方内容", "用我的内容覆盖", "手工合并")
			.contains("name=\"version\" value=\"2\"");
		assertThat(reporter.opens(this.reporting.single())).bodyText().contains("甲写的内容。").doesNotContain("乙写的内容。");
	}

	@Test
	void mineIsSavedOverTheirsFromTheirVersion() {
		var reporter = this.reporting.person("health.reporter");
		reporter.sends(this.reporting.single(), Reporting.form());

		assertThat(reporter.sends(this.reporting.single(), Reporting.form("version", "1", "done", "乙写的内容。")))
			.hasStatus(302);
		assertThat(reporter.opens(this.reporting.single())).bodyText().contains("乙写的内容。");
	}

	@Test
	void firstSavesOfTwoPeopleEndInBothTexts() {
		var reporter = this.reporting.person("health.reporter");
		reporter.sends(this.reporting.single(), Reporting.form("done", "先保存的。"));

		assertThat(reporter.sends(this.reporting.single(), Reporting.form("done", "后保存的。"))).hasStatus(409)
			.bodyText()
			.contains("先保存的。", "后保存的。");
	}

	@Test
	void autosaveOfAStaleTabSaysSoAndSavesNothing() {
		var reporter = this.reporting.person("health.reporter");
		reporter.sends(this.reporting.single(), Reporting.form());

		assertThat(reporter.sendsInBackground(this.reporting.single(), Reporting.form("done", "旧页面。"))).hasStatus(409)
			.bodyText()
			.contains("查看双方内容");
	}

	@Test
	void lockedReportKeepsWhatWasTypedOnThePage() {
		var reporter = this.reporting.person("health.reporter");
		reporter.sends(this.reporting.single() + "/submission", Reporting.form());

		assertThat(reporter.sends(this.reporting.single(), Reporting.form("version", "1", "done", "迟到的修改。")))
			.hasStatus(409)
			.bodyText()
			.contains("迟到的修改。", "不能再修改")
			.doesNotContain("用我的内容覆盖");
	}

	@Test
	void twentySubmissionsAtOnceHaveOneEffect() throws Exception {
		var reporter = this.reporting.person("health.reporter");

		assertThat(atOnce(20,
				() -> reporter.sends(this.reporting.single() + "/submission", Reporting.form())
					.getResponse()
					.getStatus()))
			.containsOnly(302);
		UUID report = this.reporting.report(this.reporting.district().plan().singleOfHealth());
		assertThat(this.reporting.count("report_submission", report)).isEqualTo(1);
		assertThat(this.reporting.audited("SUBMIT_REPORT", report)).isEqualTo(1);
	}

	@Test
	void twentyDifferentFirstSavesKeepOneAndShowBothToTheOthers() throws Exception {
		var reporter = this.reporting.person("health.reporter");

		List<Integer> answers = atOnce(20,
				() -> reporter.sends(this.reporting.single(), Reporting.form("done", UUID.randomUUID().toString()))
					.getResponse()
					.getStatus());
		assertThat(answers).containsOnly(302, 409).containsOnlyOnce(302);
	}

	@Test
	void auditRowGoesWithTheChangeItTells(@Autowired ReportService reports, @Autowired ExpectedReports expected,
			@Autowired PlatformTransactionManager transactions) {
		CurrentAccount account = (CurrentAccount) this.reporting.person("health.reporter").account();
		UUID assignment = this.reporting.district().plan().singleOfHealth();
		long before = auditRows();

		new TransactionTemplate(transactions).executeWithoutResult((status) -> {
			reports.save(account, expected.find(account.scope(), assignment, this.reporting.period()),
					new TypedReport(null, new ReportContent("写了又撤", "", "", 1), List.of()));
			status.setRollbackOnly();
		});

		assertThat(auditRows()).isEqualTo(before);
		assertThat(this.reporting.person("health.reporter").opens(this.reporting.single())).bodyText()
			.doesNotContain("写了又撤");
	}

	private long auditRows() {
		return this.reporting.database()
			.sql("select count(*) from audit_event where action = 'SAVE_REPORT'")
			.query(Long.class)
			.single();
	}

	private <T> List<T> atOnce(int times, Callable<T> action) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(times);
		try {
			List<T> answers = new ArrayList<>();
			for (Future<T> answer : threads.invokeAll(Collections.nCopies(times, action))) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
