package org.gongjian.app.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
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

/**
 * A city whose target is the sum of its district's one.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class LinkTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private ApplicationContext context;

	private Reporting city;

	private District district;

	private Person planner;

	private String upper;

	private LocalDate january;

	@BeforeEach
	void createCityAndDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired Clock clock) {
		String name = UUID.randomUUID().toString().substring(0, 8);
		this.city = new Reporting(districts.create("市" + name), mvc, people, this.database, clock);
		this.district = districts.create("区" + name);
		this.database.sql("update jurisdiction set parent_id = ? where id = ?")
			.params(this.city.district().id(), this.district.id())
			.update();
		this.planner = this.city.person("planner");
		this.upper = "/targets/" + this.city.district().plan().lectures();
		this.january = LocalDate.of(LocalDate.now(clock).getYear(), 1, 1);
		Progress progress = new Progress(this.context, this.district);
		progress.approved(this.district.plan().townsOfEast(), this.january, this.january.plusMonths(1), 30,
				Map.of(this.district.plan().lectures(), Figure.of("37")));
		progress.approved(this.district.plan().townsOfWest(), this.january, this.january.plusMonths(1), 30,
				Map.of(this.district.plan().lectures(), Figure.of("21")));
	}

	@Test
	void upperTargetIsTheSumOfTheLowerOneAndIsNotReportedItself() {
		assertThat(this.planner.opens(this.upper + "/links?q=讲座")).bodyText()
			.contains("汇总到本指标", this.district.name())
			.doesNotContain("不属于本地区");
		assertThat(link(this.district.plan().lectures())).hasStatus(302);
		assertThat(link(this.district.plan().lectures())).hasStatus(302);

		assertThat(this.city.person("leader").opens(this.upper)).bodyText()
			.contains("58场", "由下列指标汇总", this.district.name());
		assertThat(this.city.person("east.reporter").opens(this.city.east())).bodyText().doesNotContain("figures[0]");
		assertThat(links()).isEqualTo(1);
	}

	@Test
	void lastUnlinkingLetsTheUnitsReportAgain() {
		link(this.district.plan().lectures());

		assertThat(this.planner.sends(this.upper + "/links/" + this.district.plan().lectures() + "/end", Map.of()))
			.hasStatus(302);

		assertThat(this.city.person("leader").opens(this.upper)).bodyText()
			.doesNotContain("58场", "由下列指标汇总")
			.contains("东山镇", "西河镇");
		assertThat(links()).isEqualTo(2);
	}

	@Test
	void whatDoesNotAddUpIsRefusedWithAReason() {
		assertThat(link(this.district.plan().selfPay())).hasStatus(422).bodyText().contains("计量单位不同");
		assertThat(link(this.city.district().plan().lectures())).hasStatus(422).bodyText().contains("不能汇总自己");
		assertThat(links()).isZero();
	}

	@Test
	void districtDoesNotCountTheCitysTarget() {
		Person below = new Person(this.planner.mvc(),
				this.city.people().loadUserByUsername(this.district.name() + ".planner"));

		assertThat(below.sends("/targets/" + this.district.plan().lectures() + "/links",
				Map.of("lower", this.city.district().plan().lectures().toString())))
			.hasStatus(422)
			.bodyText()
			.contains("不属于本地区或下级地区");
		assertThat(below.opens(this.upper + "/links")).hasStatus(404);
		assertThat(this.city.person("leader").opens(this.upper + "/links")).hasStatus(403);
	}

	@Test
	void ruleWithWhichLinkedTargetsNoLongerAddUpIsRefusedBesideItsField() {
		UUID lower = this.district.plan().lectures();
		link(lower);
		Person below = new Person(this.planner.mvc(),
				this.city.people().loadUserByUsername(this.district.name() + ".planner"));
		long changes = changes();

		assertThat(
				this.planner.sends(this.upper + "/rule", rule(this.city.district().plan().lectures(), "LATEST", "SUM")))
			.hasStatus(422)
			.bodyText()
			.contains("这项指标由“" + this.district.name() + " · 健康讲座”等下级指标汇总：各期合计方法不同，不能相加。规则没有更改",
					"value=\"LATEST\" selected");
		assertThat(below.sends("/targets/" + lower + "/rule", rule(lower, "SUM", "EACH"))).hasStatus(422)
			.bodyText()
			.contains("这项指标已汇总到“" + this.city.district().name() + " · 健康讲座”：要求各单位分别达到的指标不能汇总。规则没有更改");
		assertThat(changes()).isEqualTo(changes);

		assertThat(below.sends("/targets/" + lower + "/rule", rule(lower, "SUM", "SINGLE"))).hasStatus(302);
		this.planner.sends(this.upper + "/links/" + lower + "/end", Map.of());
		assertThat(below.sends("/targets/" + lower + "/rule", rule(lower, "LATEST", "SUM"))).hasStatus(302);
		assertThat(link(lower)).hasStatus(422).bodyText().contains("各期合计方法不同");
	}

	@Test
	void ruleOfATargetWhoseLinkIsBrokenAlreadyCanStillBeMended() {
		UUID lower = this.district.plan().lectures();
		link(lower);
		this.database.sql("update numeric_target set over_time = 'LATEST' where id = ?").param(lower).update();

		assertThat(this.planner.opens(this.upper)).bodyText().contains("有 1 项下级指标与本指标不再能相加");
		assertThat(
				this.planner.sends(this.upper + "/rule", rule(this.city.district().plan().lectures(), "LATEST", "SUM")))
			.hasStatus(302);
		assertThat(this.planner.opens(this.upper)).bodyText().doesNotContain("不再能相加");
	}

	private Map<String, String> rule(UUID target, String overTime, String overUnits) {
		String version = this.database.sql("select version::text from numeric_target where id = ?")
			.param(target)
			.query(String.class)
			.single();
		return Map.of("version", version, "mode", "REACH", "overTime", overTime, "overUnits", overUnits, "reporters",
				this.district.east() + "," + this.district.west());
	}

	private long changes() {
		return this.database.sql("select count(*) from target_rule_change where target_id in (?, ?)")
			.params(this.city.district().plan().lectures(), this.district.plan().lectures())
			.query(Long.class)
			.single();
	}

	private MvcTestResult link(UUID lower) {
		return this.planner.sends(this.upper + "/links", Map.of("lower", lower.toString()));
	}

	private long links() {
		return this.database.sql("select count(*) from target_link where upper_id = ?")
			.param(this.city.district().plan().lectures())
			.query(Long.class)
			.single();
	}

}
