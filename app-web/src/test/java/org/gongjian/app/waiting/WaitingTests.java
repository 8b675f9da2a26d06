package org.gongjian.app.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A town has proposed a correction and asked to report late. Until that is decided it
 * waits for others.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class WaitingTests {

	private static final Pattern ITEM = Pattern.compile("href=\"/desk/waiting#(\\w+)\"[^>]*><b>(\\d+)</b>");

	private Reporting reporting;

	@BeforeEach
	void askForBoth(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock,
			@Autowired ApplicationContext context) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
		var district = this.reporting.district();
		LocalDate january = LocalDate.of(LocalDate.now(clock).getYear(), 1, 1);
		new Progress(context, district).approved(district.plan().townsOfEast(), january, january.plusMonths(1), 30,
				Map.of(district.plan().lectures(), Figure.of("27")));
		send("east.reporter",
				"/targets/" + district.plan().lectures() + "/corrections/" + district.east() + "/" + january,
				Map.of("value", "29", "reason", "漏报两场"));
		send("office", "/plans/" + district.plan().id() + "/periods/" + this.reporting.period() + "/lock",
				Map.of("reason", "汇总"));
		send("east.reporter", this.reporting.east() + "/permit-request", Map.of("reason", "数据刚核实"));
	}

	@Test
	void whatAUnitAskedForWaitsForOthersUntilItIsDecided() {
		assertThat(numbers("east.reporter")).isEqualTo("corrections 1 requests 1 ");
		assertThat(this.reporting.person("east.reporter").opens("/desk/waiting")).bodyText()
			.contains("数据更正 1 件", "健康讲座", "漏报两场", "补报申请 1 件", "数据刚核实", "href=\"" + this.reporting.east() + "\"")
			.doesNotContain("没有等待决定");

		send("east.reviewer", "/corrections/" + id("figure_correction"), Map.of("accepted", "true"));
		send("office",
				"/plans/" + this.reporting.district().plan().id() + "/periods/" + this.reporting.period() + "/reports/"
						+ this.reporting.district().plan().townsOfEast() + "/refusal",
				Map.of("request", id("permit_request"), "reason", "已经通报"));

		assertThat(numbers("east.reporter")).isEqualTo("corrections 0 requests 0 ");
		assertThat(this.reporting.person("east.reporter").opens("/desk/waiting")).bodyText()
			.contains("数据更正 0 件", "补报申请 0 件", "没有等待决定")
			.doesNotContain("漏报两场", "数据刚核实");
	}

	@Test
	void otherUnitsAndThoseWhoDecideDoNotWait() {
		assertThat(numbers("health.reporter")).isEqualTo("corrections 0 requests 0 ");
		assertThat(this.reporting.person("health.reporter").opens("/desk/waiting")).bodyText()
			.doesNotContain("漏报两场", "数据刚核实");
		for (String person : new String[] { "east.reviewer", "office", "leader" }) {
			assertThat(numbers(person)).as(person).isEmpty();
			assertThat(this.reporting.person(person).opens("/desk/waiting")).as(person).hasStatus(403);
		}
	}

	@Test
	void whoReportsAndReviewsWaitsForWhatTheyProposedThemselves() {
		both("east.reporter", "UNIT_REVIEWER");
		both("east.reviewer", "REPORTER");

		assertThat(numbers("east.reporter")).isEqualTo("corrections 1 requests 1 ");
		assertThat(numbers("east.reviewer")).isEqualTo("corrections 0 requests 1 ");
		assertThat(this.reporting.person("east.reviewer").opens("/desk/waiting")).bodyText()
			.doesNotContain("漏报两场")
			.contains("数据刚核实");
	}

	@Test
	void listIsThereInEnglishToo() {
		assertThat(this.reporting.person("east.reporter").opens("/desk/waiting?lang=en")).bodyText()
			.contains("Requests to report late: 1")
			.doesNotContain("??");
	}

	private void both(String person, String role) {
		this.reporting.database()
			.sql("insert into account_role select id, ? from account where username = ?")
			.params(role, this.reporting.district().name() + "." + person)
			.update();
	}

	private void send(String person, String address, Map<String, String> fields) {
		assertThat(this.reporting.person(person).sends(address, fields)).as(address).hasStatus(302);
	}

	private String id(String table) {
		return this.reporting.database()
			.sql("select id::text from " + table + " where jurisdiction_id = ?")
			.param(this.reporting.district().id())
			.query(String.class)
			.single();
	}

	/** What the desk says of each list. */
	private String numbers(String person) {
		StringBuilder numbers = new StringBuilder();
		assertThat(this.reporting.person(person).opens("/desk")).hasStatusOk().bodyText().satisfies((page) -> {
			Matcher item = ITEM.matcher(page);
			while (item.find()) {
				numbers.append(item.group(1)).append(' ').append(item.group(2)).append(' ');
			}
		});
		return numbers.toString();
	}

}
