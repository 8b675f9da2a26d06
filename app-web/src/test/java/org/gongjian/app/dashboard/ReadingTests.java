package org.gongjian.app.dashboard;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManagerFactory;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.gongjian.app.standing.Progress;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.target.Figure;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The pages that read: what they count, how far a person sees, what they cost.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class ReadingTests {

	private static final Pattern COUNT = Pattern.compile("<a class=\"count\" href=\"([^\"]+)\">(\\d+)</a>");

	private static final Pattern DESK = Pattern
		.compile("<a href=\"(/(?:tasks|targets|dashboard)[^\"]*)\"[^>]*><b>(\\d+)</b>");

	private static final Pattern TOTAL = Pattern.compile("id=\"total\">(\\d+)<");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private UserDetailsService people;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private EntityManagerFactory entities;

	@Autowired
	private Clock clock;

	/** Made once: hashing the passwords of its people takes most of the time. */
	private static @Nullable District shared;

	private District district;

	private LocalDate closed;

	@BeforeEach
	void shareDistrict() {
		this.closed = latestClosedMonth();
		District made = shared;
		if (made == null) {
			made = makeDistrict();
			shared = made;
		}
		this.district = made;
	}

	private LocalDate latestClosedMonth() {
		LocalDate today = LocalDate.now(this.clock);
		ReportingPeriod month = ReportingPeriod.month(today.getYear(), today.getMonthValue()).previous();
		return ((today.getDayOfMonth() > 5) ? month : month.previous()).start();
	}

	private District makeDistrict() {
		District district = this.districts.create("样板" + UUID.randomUUID().toString().substring(0, 8));
		var plan = district.plan();
		Progress progress = new Progress(this.context, district);
		LocalDate before = this.closed.minusMonths(1);
		progress.approved(plan.goalsOfHealth(), before, before.plusMonths(1), 40,
				Map.of(plan.selfPay(), Figure.share("9", "100"), plan.inDistrict(), Figure.share("850", "1000")));
		progress.approved(plan.goalsOfHealth(), this.closed, this.closed.plusMonths(1), 60,
				Map.of(plan.selfPay(), Figure.share("12.5", "100"), plan.inDistrict(), Figure.share("970", "1000")));
		progress.approved(plan.townsOfEast(), this.closed, this.closed.plusMonths(1).plusDays(6), 30,
				Map.of(plan.lectures(), Figure.of("37")));
		progress.approved(plan.townsOfWest(), this.closed, this.closed.plusMonths(1), 100,
				Map.of(plan.lectures(), Figure.of("21")));
		progress.submitted(plan.singleOfHealth(), this.closed, this.closed.plusMonths(1), 50, Map.of());
		return district;
	}

	@Test
	void dashboardJudgesTheCapAndTheShare() {
		String page = page("leader", "/dashboard");

		assertThat(page).contains("2 项任务", "12.5%", "突破限值", "沈知远", "数据截至");
		assertThat(page("leader", "/targets/" + this.district.plan().selfPay())).contains("要求每期不超过 10%，已突破限值");
		assertThat(page("leader", "/targets/" + this.district.plan().inDistrict())).contains("累计 91%（1820/2000）")
			.contains("目标为不少于 90%，已达到")
			.contains("<polyline");
	}

	@ParameterizedTest
	@ValueSource(strings = { "leader", "planner", "health.reporter", "east.reporter" })
	void everyNumberOfTheDashboardIsThatOfItsList(String person) {
		Map<String, String> counts = links(COUNT, page(person, "/dashboard"));

		assertThat(counts).hasSizeGreaterThan(8);
		counts.forEach((address, number) -> assertThat(total(page(person, address))).as(address).isEqualTo(number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "leader", "east.reporter", "health.reviewer" })
	void everyNumberOfTheDeskIsThatOfItsList(String person) {
		Map<String, String> counts = links(DESK, page(person, "/desk"));

		assertThat(counts).hasSize(5);
		counts.forEach((address, number) -> assertThat(total(page(person, address))).as(address).isEqualTo(number));
	}

	@Test
	void townSeesItsOwnTasksAndFiguresOnly() {
		var plan = this.district.plan();

		assertThat(page("east.reporter", "/tasks")).contains("各镇开展健康讲座100场").doesNotContain("推进镇卫生院建设", "自付");
		assertThat(page("east.reporter", "/targets")).contains("健康讲座").doesNotContain("自付");
		assertThat(page("east.reporter", "/targets/" + plan.lectures())).contains("东山镇", "37场")
			.doesNotContain("西河镇", "21场");
		assertThat(page("east.reporter", "/tasks/" + plan.towns())).contains("东山镇", "做了30件实事")
			.doesNotContain("做了100件实事");
		assertThat(page("east.reporter", "/dashboard")).contains("1 项任务", "应报 1").doesNotContain("西河镇", "自付");
		assertThat(page("east.reporter", "/dashboard/reports")).contains("东山镇").doesNotContain("西河镇", "区医保局");
		assertThat(page("east.reporter", "/desk")).doesNotContain("推进镇卫生院建设");
	}

	@ParameterizedTest
	@CsvSource({ "goals, tasks", "selfPay, targets" })
	void whatIsOutsideOfTheScopeIsNotThere(String what, String place) {
		UUID id = what.equals("goals") ? this.district.plan().goals() : this.district.plan().selfPay();
		District other = this.districts.create("别区" + UUID.randomUUID().toString().substring(0, 8));

		assertThat(get("east.reporter", "/" + place + "/" + id)).hasStatus(404);
		assertThat(get("leader", "/" + place + "/" + UUID.randomUUID())).hasStatus(404);
		assertThat(this.mvc.get()
			.uri("/" + place + "/" + id)
			.with(user(this.people.loadUserByUsername(other.name() + ".leader")))).hasStatus(404);
		assertThat(get("leader", "/dashboard?plan=" + other.plan().id())).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/tasks", "/targets", "/dashboard", "/dashboard/reports", "/desk" })
	void nothingOfAnotherDistrictIsInAnyPage(String address) {
		District other = this.districts.create("金丝雀" + UUID.randomUUID().toString().substring(0, 8));
		new Progress(this.context, other).approved(other.plan().townsOfEast(), this.closed, this.closed.plusMonths(1),
				77, Map.of(other.plan().lectures(), Figure.of("7777")));
		String page = page("leader", address + "?plan=" + this.district.plan().id() + "&unit=" + other.east());

		assertThat(page + page("leader", address)).doesNotContain(other.name(), "7777")
			.doesNotContain(other.plan().towns().toString(), other.plan().lectures().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "leader", "planner", "east.reporter", "health.reviewer" })
	void aPageCostsAtMostFifteenStatements(String person) {
		Statistics statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		var plan = this.district.plan();
		for (String address : new String[] { "/tasks", "/targets", "/dashboard", "/dashboard/reports", "/desk",
				"/tasks/" + plan.towns(), "/targets/" + plan.lectures() }) {
			if (person.equals("health.reviewer") && address.matches(".*/[^/]*-.*")) {
				continue;
			}
			var account = user(this.people.loadUserByUsername(this.district.name() + "." + person));
			long before = statistics.getPrepareStatementCount();

			assertThat(this.mvc.get().uri(address).with(account)).hasStatusOk();

			assertThat(statistics.getPrepareStatementCount() - before).as(address).isBetween(1L, 15L);
		}
	}

	@ParameterizedTest
	@CsvSource({ "q=讲座, 1", "q=区医保局, 1", "q=nothing, 0", "kind=GOALS, 1", "state=DONE, 0", "light=RED, 2",
			"targets=true, 2", "page=99, 3", "q=%25%25, 0" })
	void ledgerIsNarrowedByItsAddress(String query, String rows) {
		assertThat(total(page("leader", "/tasks?" + query))).isEqualTo(rows);
	}

	@Test
	void reporterSeesTheirOwnWithMine() {
		assertThat(total(page("health.reporter", "/tasks?mine=true"))).isEqualTo("2");
	}

	@Test
	void wrongFilterIsTheAskersMistake() {
		assertThat(get("leader", "/tasks?plan=x")).hasStatus(400);
		assertThat(get("leader", "/targets?state=__${7*7}__")).hasStatus(400);
	}

	@Test
	void plannerChangesHowATargetIsJudged() {
		this.district = makeDistrict();
		var plan = this.district.plan();

		assertThat(change("planner", plan.lectures(), this.district.east())).hasStatus(302);

		assertThat(page("leader", "/targets/" + plan.lectures())).contains("由一个单位填报").doesNotContain("西河镇");
		assertThat(change("planner", plan.lectures(), this.district.health())).hasStatus(422);
		assertThat(change("leader", plan.lectures(), this.district.east())).hasStatus(403);
	}

	@Test
	void taskPageShowsTheSentenceInItsDocumentAndWhy() {
		String page = page("leader", "/tasks/" + this.district.plan().towns());

		assertThat(page).contains("<mark>2. 各镇开展健康讲座", "推进镇卫生院建设", "状态依据", "做了30件实事", "佐证材料 0 份");
	}

	@Test
	void pagesAreThereInEnglishToo() {
		for (String address : new String[] { "/tasks", "/targets", "/dashboard", "/desk",
				"/targets/" + this.district.plan().selfPay() }) {
			assertThat(page("leader", address + "?lang=en")).as(address).doesNotContain("??");
		}
	}

	private MvcTestResult change(String person, UUID target, UUID reporter) {
		return this.mvc.post()
			.uri("/targets/{id}/rule", target)
			.with(csrf())
			.with(user(this.people.loadUserByUsername(this.district.name() + "." + person)))
			.param("mode", "REACH")
			.param("overTime", "SUM")
			.param("overUnits", "SINGLE")
			.param("reporters", reporter.toString())
			.exchange();
	}

	private MvcTestResult get(String person, String address) {
		return this.mvc.get()
			.uri(URI.create(address.replace("$", "%24").replace("{", "%7B").replace("}", "%7D")))
			.with(user(this.people.loadUserByUsername(this.district.name() + "." + person)))
			.exchange();
	}

	private String page(String person, String address) {
		MvcTestResult result = get(person, address);
		assertThat(result).hasStatusOk();
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(text).doesNotContain("??").doesNotContain("style=");
		return text;
	}

	private static Map<String, String> links(Pattern pattern, String page) {
		Map<String, String> links = new LinkedHashMap<>();
		Matcher matcher = pattern.matcher(page);
		while (matcher.find()) {
			links.put(HtmlUtils.htmlUnescape(matcher.group(1)), matcher.group(2));
		}
		return links;
	}

	private static String total(String page) {
		Matcher matcher = TOTAL.matcher(page);
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

}
