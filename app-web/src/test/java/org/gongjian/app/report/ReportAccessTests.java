package org.gongjian.app.report;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class ReportAccessTests {

	private Reporting reporting;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
	}

	@Test
	void anotherUnitsReportIsNotThereForAnyAddress() {
		var other = this.reporting.person("west.reporter");
		String address = this.reporting.goals();
		assertThat(other.opens(address)).hasStatus(404);
		assertThat(other.sends(address, Reporting.form())).hasStatus(404);
		assertThat(other.sends(address + "/submission", Reporting.form())).hasStatus(404);
		assertThat(other.uploads(address + "/evidence", file())).hasStatus(404);
		assertThat(other.sends(address + "/evidence/" + UUID.randomUUID() + "/removal", Map.of())).hasStatus(404);
	}

	@Test
	void anotherUnitsReviewIsNotThereForAnyAddress() {
		this.reporting.person("health.reporter").sends(this.reporting.single() + "/submission", Reporting.form());
		String review = "/reviews/" + this.reporting.report(this.reporting.district().plan().singleOfHealth());
		var other = this.reporting.person("east.reviewer");
		assertThat(other.opens(review)).hasStatus(404);
		assertThat(other.sends(review + "/approval", Map.of("submission", "1"))).hasStatus(404);
		assertThat(other.sends(review + "/return", Map.of("submission", "1", "reason", "无"))).hasStatus(404);
		assertThat(other.opens("/reviews")).bodyText().doesNotContain("推进镇卫生院建设。");
	}

	@Test
	void periodsThatAreNotOwedAreNotThere() {
		var reporter = this.reporting.person("health.reporter");
		UUID assignment = this.reporting.district().plan().singleOfHealth();
		for (Object start : List.of(this.reporting.period().plusMonths(1), this.reporting.period().plusDays(1),
				this.reporting.period().minusYears(2))) {
			assertThat(reporter.opens("/reports/" + assignment + "/" + start)).hasStatus(404);
			assertThat(reporter.opens("/reports?period=" + start)).hasStatus(404);
		}
	}

	@Test
	void plansOfOthersAreNotThere() {
		assertThat(this.reporting.person("health.reporter").opens("/reports?plan=" + UUID.randomUUID())).hasStatus(404);
	}

	@Test
	void rolesWithoutThePermissionAreRefused() {
		assertThat(this.reporting.person("leader").opens("/reports")).hasStatus(403);
		assertThat(this.reporting.person("health.reviewer").opens(this.reporting.single())).hasStatus(403);
		assertThat(this.reporting.person("health.reporter").opens("/reviews")).hasStatus(403);
	}

	@Test
	void changesWithoutTheTokenAreRefused(@Autowired MockMvcTester mvc) {
		var account = this.reporting.person("health.reporter").account();
		for (String address : List.of("", "/submission", "/evidence", "/evidence/" + UUID.randomUUID() + "/removal")) {
			assertThat(mvc.post().uri(this.reporting.single() + address).with(user(account))).hasStatus(403);
		}
	}

	@Test
	void readingChangesNothing() {
		this.reporting.person("health.reporter").opens(this.reporting.single());

		assertThat(this.reporting.database()
			.sql("select count(*) from progress_report where jurisdiction_id = ?")
			.params(this.reporting.district().id())
			.query(Long.class)
			.single()).isZero();
	}

	private MockMultipartFile file() {
		return new MockMultipartFile("files", "情况.txt", "text/plain", "内容".getBytes(StandardCharsets.UTF_8));
	}

}
