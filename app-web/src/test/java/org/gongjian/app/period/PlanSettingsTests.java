package org.gongjian.app.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
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
class PlanSettingsTests {

	private Reporting reporting;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
	}

	@Test
	void aChangeHoldsFromAPeriodOnAndIsKept() {
		Person planner = this.reporting.person("planner");
		LocalDate now = this.reporting.period();
		assertThat(planner.opens(address())).hasStatusOk().bodyText().contains("期末后第 5 个自然日截止（遇休息日顺延）");
		assertThat(planner.sends(address(), form("holdsFrom", now.toString(), "deadlineDays", "９"))).hasStatus(302);

		assertThat(planner.opens(address())).bodyText()
			.containsSubsequence("期末后第 9 个自然日", "调整记录", "期末后第 5 个自然日", "期末后第 9 个自然日");
		assertThat(planner.sends(address(), form("holdsFrom", now.toString(), "deadlineDays", "9"))).hasStatus(302);
		assertThat(changes()).isEqualTo(1);
		assertThat(this.reporting.person("health.reporter").opens("/reports")).hasStatusOk();
	}

	@Test
	void whatSomebodyElseChangedIsNotOverwritten() {
		Person planner = this.reporting.person("planner");
		String from = this.reporting.period().toString();
		planner.sends(address(), form("holdsFrom", from, "deadlineDays", "9"));

		assertThat(planner.sends(address(), form("holdsFrom", from, "deadlineDays", "8"))).hasStatus(409)
			.bodyText()
			.contains("刚刚有其他人调整", "value=\"8\"");
		assertThat(changes()).isEqualTo(1);
	}

	@Test
	void thePastAndRunningPeriodsKeepTheirLength() {
		Person planner = this.reporting.person("planner");
		LocalDate now = this.reporting.period();
		assertThat(planner.sends(address(), form("holdsFrom", now.minusMonths(1).toString()))).hasStatus(422)
			.bodyText()
			.contains("已结束的月份也不能改");
		assertThat(planner.sends(address(), form("kind", "WEEK", "holdsFrom", now.toString()))).hasStatus(422)
			.bodyText()
			.contains("按周填报要接着");
		assertThat(changes()).isZero();
	}

	@Test
	void badInputIsToldBesideItsFieldAndKept() {
		Person planner = this.reporting.person("planner");
		for (String days : new String[] { "", "-1", "61", "1e999", "五", "5.5" }) {
			assertThat(planner.sends(address(), form("deadlineDays", days))).hasStatus(422)
				.bodyText()
				.contains("0 至 60 之间的整数");
		}
		assertThat(planner.sends(address(), form("atRisk", "96"))).hasStatus(422).bodyText().contains("低于“进度正常”");
		assertThat(planner.sends(address(), form("onTrack", "101"))).hasStatus(422);
		assertThat(planner.sends(address(), form("kind", "DAY"))).hasStatus(400);
		assertThat(changes()).isZero();
	}

	@Test
	void aFormThatDoesNotSayWhatWasSeenIsRefusedAndKept() {
		Person planner = this.reporting.person("planner");
		for (String number : new String[] { "", "12,5", "x", "-1", "99999999999" }) {
			assertThat(planner.sends(address(), form("number", number, "deadlineDays", "8"))).hasStatus(422)
				.bodyText()
				.contains("刚刚有其他人调整", "value=\"8\"");
		}
		assertThat(planner.sends(address(), Map.of())).hasStatus(422).bodyText().contains("0 至 60 之间的整数");
		assertThat(changes()).isZero();
	}

	@Test
	void thePreviewChangesNothing() {
		assertThat(this.reporting.person("planner")
			.sends(address(), form("preview", "true", "lockAfterDays", "3", "graceDays", "2"))).hasStatusOk()
			.bodyText()
			.contains("尚未保存");
		assertThat(changes()).isZero();
	}

	@Test
	void onlyPlanAdministratorsOfTheDistrictMayChange() {
		assertThat(this.reporting.person("office").opens(address())).hasStatus(403);
		assertThat(this.reporting.person("planner").opens("/plans/" + UUID.randomUUID() + "/settings")).hasStatus(404);
	}

	private String address() {
		return "/plans/" + this.reporting.district().plan().id() + "/settings";
	}

	private Map<String, String> form(String... fields) {
		Map<String, String> form = new HashMap<>(
				Map.of("kind", "MONTH", "deadlineDays", "5", "dayCount", "CALENDAR", "moves", "true", "graceDays", "0",
						"reviewSteps", "ONE", "onTrack", "95", "atRisk", "80", "holdMargin", "5", "number", "0"));
		form.put("holdsFrom", this.reporting.period().toString());
		for (int i = 0; i < fields.length; i += 2) {
			form.put(fields[i], fields[i + 1]);
		}
		return form;
	}

	private long changes() {
		return this.reporting.database()
			.sql("select count(*) from settings_change where jurisdiction_id = ?")
			.params(this.reporting.district().id())
			.query(Long.class)
			.single();
	}

}
