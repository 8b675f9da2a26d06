package org.gongjian.app.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

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

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class WorkdayTests {

	private Reporting reporting;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
	}

	private static final String PAGE = "/administration/workdays";

	@Test
	void theYearIsShownAndLinesAreAdded() {
		Person system = this.reporting.person("system");
		int year = LocalDate.now(this.reporting.clock()).getYear() + 2;
		String lines = year + "-01-01 休 元旦\n\n" + year + "-02-06~" + year + "-02-12 休 春节\n" + year + "-02-13 班 春节";
		for (int i = 0; i < 2; i++) {
			assertThat(system.sends(PAGE, Map.of("lines", lines))).hasStatus(302);
		}
		assertThat(rows()).isEqualTo(9);
		assertThat(system.opens(PAGE + "?year=" + year)).hasStatusOk().bodyText().contains("春节", "本区县录入");
		assertThat(system.sends(PAGE, Map.of("lines", year + "-01-01 恢复"))).hasStatus(302);
		assertThat(rows()).isEqualTo(10);
		assertThat(system.opens(PAGE + "?year=" + year)).bodyText().doesNotContain("元旦</td>");
	}

	@Test
	void wrongLinesAreNamedAndNothingIsKept() {
		Person system = this.reporting.person("system");
		int year = LocalDate.now(this.reporting.clock()).getYear() + 1;
		assertThat(system.sends(PAGE, Map.of("lines", year + "-05-01 休 劳动节\n" + year + "-02-30 休\n随便写\n2019-03-04 休")))
			.hasStatus(422)
			.bodyText()
			.contains("第 2 行", "没有这一天", "第 3 行", "第 4 行", "已经过去", "劳动节");
		assertThat(system.sends(PAGE, Map.of("lines", ""))).hasStatus(422).bodyText().contains("至少填写一行");
		assertThat(system.sends(PAGE, Map.of("lines", "x\n".repeat(5000)))).hasStatus(422);
		assertThat(rows()).isZero();
	}

	@Test
	void onlySystemAdministratorsMayChangeThem() {
		assertThat(this.reporting.person("planner").opens(PAGE)).hasStatus(403);
		assertThat(this.reporting.person("system").opens(PAGE + "?year=99999")).hasStatusOk();
		assertThat(this.reporting.person("system").opens(PAGE + "?year=2026")).bodyText().contains("工作日 248 天");
	}

	private long rows() {
		return this.reporting.database()
			.sql("select count(*) from special_day where jurisdiction_id = ?")
			.params(this.reporting.district().id())
			.query(Long.class)
			.single();
	}

}
