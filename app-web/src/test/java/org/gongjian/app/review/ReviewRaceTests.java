package org.gongjian.app.review;

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
import java.util.stream.Stream;

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
class ReviewRaceTests {

	private static final int THREADS = 20;

	private Reporting reporting;

	private Reviewing reviewing;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
		this.reviewing = new Reviewing(this.reporting);
	}

	@Test
	void twentyDecisionsOnOneReportHaveOneEffect() throws Exception {
		String review = this.reviewing.east("12");

		List<MvcTestResult> answers = atOnce(
				(i) -> (i % 2 == 0) ? this.reviewing.approves("east.reviewer", review, "FIRST")
						: this.reviewing.returns("east.reviewer", review, "FIRST", "理由" + i));

		assertThat(statuses(answers)).containsOnly(302, 409).containsOnlyOnce(302);
		UUID east = this.reporting.district().plan().townsOfEast();
		boolean approved = this.reviewing.status(east).equals("APPROVED");
		assertThat(this.reviewing.reviews(east)).hasSize(1);
		assertThat(this.reviewing.measurements(east)).isEqualTo(approved ? 1 : 0);
	}

	@Test
	void twentySecondDecisionsAndFirstOnesHaveOneEffectEach() throws Exception {
		this.reviewing.settle("TWO_BY_OFFICE");
		String review = this.reviewing.east("12");

		List<MvcTestResult> answers = atOnce(
				(i) -> (i % 2 == 0) ? this.reviewing.approves("east.reviewer", review, "FIRST")
						: this.reviewing.approves("office", review, "SECOND"));

		UUID east = this.reporting.district().plan().townsOfEast();
		assertThat(statuses(answers)).containsOnly(302, 409);
		assertThat(statuses(answers).stream().filter((status) -> status == 302).count())
			.isEqualTo(this.reviewing.reviews(east).size());
		assertThat(this.reviewing.reviews(east)).doesNotHaveDuplicates();
		assertThat(this.reviewing.measurements(east)).isEqualTo(this.reviewing.status(east).equals("APPROVED") ? 1 : 0);
	}

	@Test
	void bulkAndSingleDecisionsMeetWithoutDeadlock() throws Exception {
		String single = this.reviewing.single();
		this.reporting.person("health.reporter")
			.sends(this.reporting.goals() + "/submission", Reporting.form("confirmed", "true"));
		UUID goalsOfHealth = this.reporting.district().plan().goalsOfHealth();
		String goals = "/reviews/" + this.reporting.report(goalsOfHealth);
		String[] there = { mark(single), mark(goals) };
		String[] back = { mark(goals), mark(single) };

		List<MvcTestResult> answers = atOnce((i) -> switch (i % 4) {
			case 0 -> this.reviewing.by("health.reviewer")
				.sends("/reviews/bulk", Map.of("approved", "true", "reason", ""), "chosen", there);
			case 1 -> this.reviewing.by("health.reviewer")
				.sends("/reviews/bulk", Map.of("approved", "false", "reason", "请核对"), "chosen", back);
			case 2 -> this.reviewing.approves("health.reviewer", goals, "FIRST");
			default -> this.reviewing.returns("health.reviewer", single, "FIRST", "请补充");
		});

		assertThat(statuses(answers)).containsOnly(302, 409);
		assertThat(this.reviewing.reviews(goalsOfHealth)).hasSize(1);
		assertThat(this.reviewing.reviews(this.reporting.district().plan().singleOfHealth())).hasSize(1);
		assertThat(answers.stream()
			.flatMap((answer) -> Stream.ofNullable(answer.getMvcResult().getFlashMap().get("outcome")))
			.flatMap((outcome) -> ((BulkOutcome) outcome).refused().stream())
			.map(BulkOutcome.Refused::why)).allMatch((why) -> why.startsWith("已被他人审核"));
	}

	private static List<Integer> statuses(List<MvcTestResult> answers) {
		return answers.stream().map((answer) -> answer.getResponse().getStatus()).toList();
	}

	private static String mark(String review) {
		return review.substring("/reviews/".length()) + "_1_FIRST";
	}

	private List<MvcTestResult> atOnce(IntFunction<MvcTestResult> step) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			CyclicBarrier start = new CyclicBarrier(THREADS);
			List<Future<MvcTestResult>> futures = IntStream.range(0, THREADS).mapToObj((i) -> threads.submit(() -> {
				start.await();
				return step.apply(i);
			})).toList();
			List<MvcTestResult> answers = new ArrayList<>();
			for (Future<MvcTestResult> future : futures) {
				answers.add(future.get(60, TimeUnit.SECONDS));
			}
			return answers;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
