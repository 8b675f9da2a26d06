package org.gongjian.app.desk;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.gongjian.app.standing.Progress;
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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where reporters find what was sent back to them, also in an older period.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class ReturnedReportTests {

	private Reporting reporting;

	private String older;

	@BeforeEach
	void returnAnOlderReport(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock,
			@Autowired ApplicationContext context) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
		UUID assignment = this.reporting.district().plan().singleOfHealth();
		var period = this.reporting.period().minusMonths(3);
		this.older = "/reports/" + assignment + "/" + period;
		UUID report = new Progress(context, this.reporting.district())
			.submitted(assignment, period, period.plusMonths(1), 50, Map.of())
			.id();
		this.reporting.person("health.reviewer")
			.sends("/reviews/" + report + "/return", Map.of("submission", "1", "reason", "请补充"));
	}

	@Test
	void deskLinksToEachReturnedReport() {
		assertThat(this.reporting.person("health.reporter").opens("/desk")).bodyText()
			.contains("已退回", "href=\"" + this.older + "\"")
			.doesNotContain("被退回");
		assertThat(this.reporting.person("health.reporter").opens(this.older)).hasStatusOk()
			.bodyText()
			.contains("请补充", "report-form");
	}

	@Test
	void otherUnitsAndReviewersHaveNothingToMend() {
		for (String name : new String[] { "east.reporter", "health.reviewer", "leader" }) {
			assertThat(this.reporting.person(name).opens("/desk")).bodyText().doesNotContain(this.older);
		}
	}

	@Test
	void taskPageOffersTheReturnedReportBesideTheCurrentOne() {
		String task = "/tasks/" + this.reporting.district().plan().single();

		assertThat(this.reporting.person("health.reporter").opens(task)).bodyText()
			.contains("修改已退回的", "href=\"" + this.older + "\"", "href=\"" + this.reporting.single() + "\"");
		assertThat(this.reporting.person("leader").opens(task)).bodyText().doesNotContain("修改已退回的");
	}

}
