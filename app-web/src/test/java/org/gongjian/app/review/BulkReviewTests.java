package org.gongjian.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.gongjian.app.standing.Progress;
import org.gongjian.domain.target.Figure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class BulkReviewTests {

	private Reporting reporting;

	private Reviewing reviewing;

	private Progress progress;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock,
			@Autowired ApplicationContext context) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
		this.reviewing = new Reviewing(this.reporting);
		this.progress = new Progress(context, this.reporting.district());
	}

	@Test
	void eachIsDecidedOnByItselfAndTheListSaysWhatWasNot() {
		String single = mark(this.reviewing.single(), 1, "FIRST");
		this.reporting.person("health.reporter")
			.sends(this.reporting.goals() + "/submission", Reporting.form("confirmed", "true"));
		String goals = mark("/reviews/" + this.reporting.report(this.reporting.district().plan().goalsOfHealth()), 1,
				"FIRST");
		this.reviewing.returns("health.reviewer", "/reviews/" + goals.split("_")[0], "FIRST", "先退回");
		String foreign = mark(this.reviewing.east("12"), 1, "FIRST");

		BulkOutcome outcome = outcome(decide("health.reviewer", "true", "", single, goals, foreign, "胡写", single));

		assertThat(outcome.said()).isEqualTo("已通过 1 件，没有处理 3 件。");
		assertThat(outcome.refused()).extracting(BulkOutcome.Refused::why)
			.containsExactly("已被他人审核，或者已重新提交，请重新查看。", "找不到，或者不由您审核。", "找不到，或者不由您审核。");
		assertThat(outcome.refused().get(0).name()).contains("行动目标（区卫生健康委）");
		assertThat(this.reviewing.status(this.reporting.district().plan().singleOfHealth())).isEqualTo("APPROVED");
		assertThat(this.reviewing.status(this.reporting.district().plan().townsOfEast())).isEqualTo("SUBMITTED");
	}

	@Test
	void approvalAtTheFirstOfTwoStepsSaysThatTheReportsWereHandedOn() {
		this.reviewing.settle("TWO_BY_OFFICE");
		String single = mark(this.reviewing.single(), 1, "FIRST");

		BulkOutcome outcome = outcome(decide("health.reviewer", "true", "", single));

		assertThat(outcome.said()).isEqualTo("初审已通过 1 件，已转复核，复核通过后数据计入台账；没有处理 0 件。");
		assertThat(outcome(decide("office", "true", "", single.replace("FIRST", "SECOND"))).said())
			.isEqualTo("已通过 1 件，没有处理 0 件。");
	}

	@Test
	void approvalOfBothKindsSaysHowManyCountNow() {
		String single = mark(this.reviewing.single(), 1, "FIRST");
		this.reviewing.settle("TWO_BY_OFFICE");
		this.reporting.person("health.reporter")
			.sends(this.reporting.goals() + "/submission", Reporting.form("confirmed", "true"));
		String goals = mark("/reviews/" + this.reporting.report(this.reporting.district().plan().goalsOfHealth()), 1,
				"FIRST");

		assertThat(outcome(decide("health.reviewer", "true", "", single, goals, "胡写")).said())
			.isEqualTo("已通过 1 件；另有 1 件初审已通过，已转复核，复核通过后数据计入台账；没有处理 1 件。");
	}

	@Test
	void ownReportsAreRefusedAndTheOthersDone() {
		String single = mark(this.reviewing.single(), 1, "FIRST");
		this.reporting.database()
			.sql("insert into report_author select ?, id from account where username = ?")
			.params(UUID.fromString(single.split("_")[0]), this.reporting.district().name() + ".health.reviewer")
			.update();

		assertThat(outcome(decide("health.reviewer", "true", "", single)).refused()).singleElement()
			.satisfies((refused) -> assertThat(refused.why()).startsWith("本人填写或提交的"));
		assertThat(this.reviewing.by("health.reviewer").opens("/reviews")).bodyText().contains("本人填报", "disabled");
	}

	@Test
	void returnOfManyNeedsAReasonAndKeepsWhatWasTicked() {
		String single = mark(this.reviewing.single(), 1, "FIRST");

		assertThat(decide("health.reviewer", "false", " ", single)).hasStatus(422)
			.bodyText()
			.contains("请填写退回原因", "checked");
		assertThat(decide("health.reviewer", "true", "写好的原因")).hasStatus(422).bodyText().contains("请先勾选", "写好的原因");
		assertThat(outcome(decide("health.reviewer", "false", "请补充佐证", single)).said()).startsWith("已退回 1 件");
		assertThat(this.reviewing.by("health.reporter").opens(this.reporting.single())).bodyText().contains("请补充佐证");
	}

	@Test
	void whatIsUnusualIsNotTickedWithTheOthers() {
		UUID east = this.reporting.district().plan().townsOfEast();
		LocalDate before = this.reporting.period().minusMonths(1);
		this.progress.approved(east, before, before.plusMonths(1), 30,
				Map.of(this.reporting.district().plan().lectures(), Figure.of("3")));
		String review = this.reviewing.east("45");

		assertThat(this.reviewing.by("east.reviewer").opens("/reviews?tick=true")).bodyText()
			.contains("10 倍以上", "chosen")
			.doesNotContain("checked=\"checked\"", "全选未见异常（");
		assertThat(this.reviewing.by("east.reviewer").opens(review)).bodyText().contains("10 倍以上", "判断");

		this.reviewing.single();
		assertThat(this.reviewing.by("health.reviewer").opens("/reviews?tick=true")).bodyText()
			.contains("checked=\"checked\"", "全选未见异常（1 件）");
	}

	@Test
	void figureBeyondItsLimitIsNotTickedWithTheOthers() {
		this.reporting.person("health.reporter")
			.sends(this.reporting.goals() + "/submission",
					Reporting.form("confirmed", "true", "figures[0].target",
							this.reporting.district().plan().selfPay().toString(), "figures[0].numerator", "98",
							"figures[0].denominator", "100", "figures[1].target",
							this.reporting.district().plan().inDistrict().toString(), "figures[1].numerator", "91",
							"figures[1].denominator", "100"));

		assertThat(this.reviewing.by("health.reviewer").opens("/reviews?tick=true")).bodyText()
			.contains("住院费用负担比例 98%，突破限值（≤ 10%）")
			.doesNotContain("checked=\"checked\"", "全选未见异常（", "辖区内就诊率 91%，突破限值");
	}

	@Test
	void filtersNarrowTheQueueAndStayFromOneReportToTheNext() {
		String review = this.reviewing.east("12");
		String other = "/reviews?action=" + UUID.randomUUID();
		assertThat(this.reviewing.by("east.reviewer").opens(other)).bodyText().doesNotContain(review);
		String filter = "?unit=" + this.reporting.district().east() + "&period=" + this.reporting.period();
		assertThat(this.reviewing.by("east.reviewer").opens("/reviews" + filter)).bodyText().contains(review);
		assertThat(this.reviewing.by("east.reviewer").sends(review + "/approval" + filter, Map.of("submission", "1")))
			.hasRedirectedUrl("/reviews" + filter);
		assertThat(this.reviewing.by("east.reviewer").opens("/reviews?show=WRONG")).hasStatus(400);
	}

	@Test
	void correctionsAreDecidedOnTogether() {
		UUID east = this.reporting.district().plan().townsOfEast();
		UUID lectures = this.reporting.district().plan().lectures();
		LocalDate january = this.reporting.period().withDayOfMonth(1).minusMonths(2);
		for (int i = 0; i < 2; i++) {
			LocalDate month = january.plusMonths(i);
			this.progress.approved(east, month, month.plusMonths(1), 30, Map.of(lectures, Figure.of("27")));
			assertThat(this.reviewing.by("east.reporter")
				.sends("/targets/" + lectures + "/corrections/" + this.reporting.district().east() + "/" + month,
						Map.of("value", "29", "reason", "漏报")))
				.hasStatus(302);
		}
		String[] ids = this.reporting.database()
			.sql("select id::text from figure_correction where target_id = ? order by period_start")
			.params(lectures)
			.query(String.class)
			.list()
			.toArray(new String[0]);
		assertThat(this.reviewing.by("east.reviewer").opens("/reviews")).bodyText().contains("数据更正 2 件", "同意选中的");

		assertThat(correct("east.reviewer", "false", "", ids)).hasStatus(422).bodyText().contains("请填写不同意的原因");
		assertThat(outcome(correct("east.reviewer", "true", "", ids[0])).said()).isEqualTo("已同意更正 1 件，没有处理 0 件。");
		BulkOutcome both = outcome(correct("east.reviewer", "false", "没有依据", ids));
		assertThat(both.said()).isEqualTo("已不同意 1 件，没有处理 1 件。");
		assertThat(both.refused()).singleElement()
			.satisfies((refused) -> assertThat(refused.name()).contains("健康讲座（东山镇）"));
		assertThat(correct("office", "true", "", ids)).hasStatus(403);
	}

	private MvcTestResult decide(String person, String approved, String reason, String... marks) {
		return send(person, "/reviews/bulk", Map.of("approved", approved, "reason", reason), marks);
	}

	private MvcTestResult correct(String person, String accepted, String reason, String... ids) {
		return send(person, "/reviews/corrections", Map.of("accepted", accepted, "reason", reason), ids);
	}

	private MvcTestResult send(String person, String address, Map<String, String> fields, String... chosen) {
		return this.reviewing.by(person).sends(address, fields, "chosen", chosen);
	}

	private static BulkOutcome outcome(MvcTestResult result) {
		assertThat(result).hasStatus(302);
		return Objects.requireNonNull((BulkOutcome) result.getMvcResult().getFlashMap().get("outcome"));
	}

	private static String mark(String review, int submission, String step) {
		return review.substring("/reviews/".length()) + "_" + submission + "_" + step;
	}

}
