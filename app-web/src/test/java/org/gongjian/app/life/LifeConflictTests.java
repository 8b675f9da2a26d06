package org.gongjian.app.life;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.gongjian.domain.life.LifeAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
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

/**
 * Many people at one task at once.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class LifeConflictTests {

	private Living task;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		Reporting reporting = new Reporting(districts.create("争" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
		this.task = new Living(reporting, reporting.district().plan().single());
	}

	@RepeatedTest(3)
	void twentyAcceptAndReturnOneCloseOutAndOneOfThemCounts() throws Exception {
		this.task.acts("health.reporter", LifeAction.SIGN);
		this.task.appliesForCloseOut("health.reporter", "全部建成。", "验收单.txt");
		String about = String.valueOf(this.task.asked());
		List<Callable<MvcTestResult>> all = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			String reason = "缺第" + i + "份验收单。";
			all.add((i % 2 == 0) ? () -> this.task.acts("office", LifeAction.ACCEPT_CLOSE_OUT, "about", about)
					: () -> this.task.acts("office", LifeAction.RETURN_CLOSE_OUT, "about", about, "reason", reason));
		}

		List<MvcTestResult> answers = atOnce(all);

		assertThat(answers).allSatisfy((answer) -> assertThat(answer.getResponse().getStatus()).isIn(302, 409));
		assertThat(answers).filteredOn((answer) -> answer.getResponse().getStatus() == 409)
			.hasSizeGreaterThanOrEqualTo(10)
			.allSatisfy((answer) -> assertThat(answer).bodyText().contains("您的操作没有生效"));
		assertThat(this.task.events(LifeAction.ACCEPT_CLOSE_OUT) + this.task.events(LifeAction.RETURN_CLOSE_OUT))
			.isEqualTo(1);
		assertThat(this.task.audited()).isEqualTo(3);
		assertThat(this.task.state()).isIn("CLOSED", "UNDER_WAY");
	}

	@Test
	void twentyFirstSignaturesAreOne() throws Exception {
		List<Callable<MvcTestResult>> all = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			all.add(() -> this.task.acts("health.reporter", LifeAction.SIGN));
		}

		assertThat(atOnce(all)).allSatisfy((answer) -> assertThat(answer).hasStatus(302));
		assertThat(this.task.events(LifeAction.SIGN)).isEqualTo(1);
	}

	private static List<MvcTestResult> atOnce(List<Callable<MvcTestResult>> actions) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(actions.size());
		try {
			List<MvcTestResult> answers = new ArrayList<>();
			for (Future<MvcTestResult> answer : threads.invokeAll(actions)) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
