package org.gongjian.app.review;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class TwoStepReviewTests {

	private Reporting reporting;

	private Reviewing reviewing;

	private UUID east;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
		this.reviewing = new Reviewing(this.reporting);
		this.east = this.reporting.district().plan().townsOfEast();
	}

	@Test
	void figuresCountOnceTheOfficeHasApprovedTheReportToo() {
		this.reviewing.settle("TWO_BY_OFFICE");
		String review = this.reviewing.east("12");
		assertThat(this.reviewing.by("office").opens("/reviews")).bodyText().doesNotContain(review);

		this.reviewing.approves("east.reviewer", review, "FIRST");

		assertThat(this.reviewing.status(this.east)).isEqualTo("ENDORSED");
		assertThat(this.reviewing.measurements(this.east)).isZero();
		assertThat(this.reviewing.by("east.reporter").opens(this.reporting.east())).bodyText()
			.contains("待复核", "初审已通过，等待复核");
		assertThat(this.reviewing.by("east.reviewer").opens("/reviews")).bodyText().contains("待审核 0 件");
		assertThat(this.reviewing.by("office").opens("/desk")).bodyText().contains("待我审核");
		assertThat(this.reviewing.by("office").opens("/reviews")).bodyText().contains(review, "初审：", "复核");
		assertThat(this.reviewing.by("office").opens(review)).bodyText().contains("复核通过", "判断", "快捷键");

		assertThat(this.reviewing.approves("office", review, "SECOND")).hasStatus(302);

		assertThat(this.reviewing.status(this.east)).isEqualTo("APPROVED");
		assertThat(this.reviewing.measurements(this.east)).isEqualTo(1);
		assertThat(this.reviewing.reviews(this.east)).containsExactly("FIRST APPROVED east", "SECOND APPROVED office");
		assertThat(this.reviewing.by("office").opens("/reviews?show=DECIDED")).bodyText().contains("已通过", "东山镇");
		assertThat(this.reviewing.by("leader").opens("/tasks/" + this.reporting.district().plan().towns())).bodyText()
			.containsOnlyOnce("完成了第一批改造。");
	}

	@Test
	void returnAtTheSecondStepOpensItForTheReporter() {
		this.reviewing.settle("TWO_BY_OFFICE");
		String review = this.reviewing.east("12");
		this.reviewing.approves("east.reviewer", review, "FIRST");

		assertThat(this.reviewing.returns("office", review, "SECOND", " ")).hasStatus(422);
		assertThat(this.reviewing.returns("office", review, "SECOND", "请附签到表")).hasStatus(302);

		assertThat(this.reviewing.status(this.east)).isEqualTo("RETURNED");
		assertThat(this.reviewing.by("east.reporter").opens(this.reporting.east())).bodyText().contains("请附签到表");
		assertThat(this.reviewing.measurements(this.east)).isZero();
	}

	@Test
	void leadUnitReviewsWhatOtherUnitsReportAndOnlyThat() {
		this.reviewing.settle("TWO_BY_LEAD_UNIT");
		this.reviewing.lead(this.reporting.district().plan().towns(), this.reporting.district().health());
		String review = this.reviewing.east("12");
		assertThat(this.reviewing.by("health.reviewer").opens("/reviews")).bodyText().doesNotContain(review);
		this.reviewing.approves("east.reviewer", review, "FIRST");

		assertThat(this.reviewing.approves("office", review, "SECOND")).hasStatus(404);
		assertThat(this.reviewing.by("health.reporter").opens(review)).hasStatus(403);
		assertThat(this.reviewing.approves("east.reviewer", review, "SECOND")).hasStatus(422);
		assertThat(this.reviewing.by("health.reviewer").opens("/reviews")).bodyText().contains(review);
		assertThat(this.reviewing.approves("health.reviewer", review, "SECOND")).hasStatus(302);
		assertThat(this.reviewing.status(this.east)).isEqualTo("APPROVED");
	}

	@Test
	void officeReviewsWhatTheLeadUnitReportsItself() {
		this.reviewing.settle("TWO_BY_LEAD_UNIT");
		String review = this.reviewing.single();
		this.reviewing.approves("health.reviewer", review, "FIRST");

		assertThat(this.reviewing.approves("office", review, "SECOND")).hasStatus(302);
		assertThat(this.reviewing.status(this.reporting.district().plan().singleOfHealth())).isEqualTo("APPROVED");
	}

	@Test
	void planAdministratorReviewsWhereThereIsNoOffice() {
		this.reviewing.settle("TWO_BY_OFFICE");
		String review = this.reviewing.east("12");
		this.reviewing.approves("east.reviewer", review, "FIRST");
		assertThat(this.reviewing.approves("planner", review, "SECOND")).hasStatus(404);

		this.reporting.database()
			.sql("update account set enabled = false where username = ?")
			.params(this.reporting.district().name() + ".office")
			.update();

		assertThat(this.reviewing.approves("planner", review, "SECOND")).hasStatus(302);
	}

	@Test
	void waitingReportFollowsTheRuleOfWhenItWasSubmitted() {
		String one = this.reviewing.single();
		this.reviewing.settle("TWO_BY_OFFICE");
		String two = this.reviewing.east("12");
		this.reviewing.approves("health.reviewer", one, "FIRST");
		assertThat(this.reviewing.status(this.reporting.district().plan().singleOfHealth())).isEqualTo("APPROVED");

		this.reviewing.settle("ONE");
		this.reviewing.approves("east.reviewer", two, "FIRST");

		assertThat(this.reviewing.status(this.east)).isEqualTo("ENDORSED");
		this.reviewing.returns("office", two, "SECOND", "请核对");
		this.reviewing.by("east.reporter")
			.sends(this.reporting.east() + "/submission",
					Reporting.form("version", this.reporting.version(this.east), "confirmed", "true"));
		this.reviewing.by("east.reviewer").sends(two + "/approval", Map.of("submission", "2"));
		assertThat(this.reviewing.status(this.east)).isEqualTo("APPROVED");
	}

	@Test
	void neitherLockNorAmendmentStopsTheReview() {
		this.reviewing.settle("TWO_BY_OFFICE");
		String review = this.reviewing.east("12");
		this.reviewing.by("office")
			.sends("/plans/" + this.reporting.district().plan().id() + "/periods/" + this.reporting.period() + "/lock",
					Map.of("reason", "到点锁定"));
		this.reviewing.approves("east.reviewer", review, "FIRST");
		this.reporting.database().sql("update assignment set ended_in = 2 where id = ?").params(this.east).update();

		assertThat(this.reviewing.by("office").opens(review)).hasStatusOk();
		assertThat(this.reviewing.approves("office", review, "SECOND")).hasStatus(302);
		assertThat(this.reviewing.status(this.east)).isEqualTo("APPROVED");
	}

	@Test
	void databaseRefusesAuthorsAndFirstReviewers() {
		this.reviewing.settle("TWO_BY_OFFICE");
		String review = this.reviewing.east("12");
		this.reporting.database()
			.sql("insert into report_author select ?, id from account where username = ?")
			.params(this.reporting.report(this.east), this.reporting.district().name() + ".health.reviewer")
			.update();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insert("health.reviewer", "FIRST"))
			.withStackTraceContaining("report_review_not_by_author");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insert("office", "SECOND"))
			.withStackTraceContaining("report_review_second_by_another");

		this.reviewing.approves("east.reviewer", review, "FIRST");

		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insert("east.reviewer", "SECOND"))
			.withStackTraceContaining("report_review_second_by_another");
	}

	private void insert(String person, String step) {
		this.reporting.database()
			.sql("""
					insert into report_review (id, jurisdiction_id, report_id, submission, submitted_by, reviewer_id, decision,
						reason, decided_at, version, step)
					select gen_random_uuid(), s.jurisdiction_id, s.report_id, s.number, s.submitted_by, a.id, 'APPROVED', '',
						now(), 0, ?
					from report_submission s, account a where s.report_id = ? and a.username = ?
					""")
			.params(step, this.reporting.report(this.east), this.reporting.district().name() + "." + person)
			.update();
	}

}
