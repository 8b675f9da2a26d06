package org.gongjian.app.dashboard;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManagerFactory;
import org.gongjian.app.SampleDistrict.District;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What the pages that read count, and what they cost.
 */
class DashboardTests extends ReadingTestCase {

	private static final Pattern COUNT = Pattern.compile("<a class=\"count\" href=\"([^\"]+)\">(\\d+)</a>");

	private static final Pattern DESK = Pattern
		.compile("<a href=\"(/(?:tasks|targets|dashboard)[^\"]*)\"[^>]*><b>(\\d+)</b>");

	private static final Pattern TABBED = Pattern
		.compile("<a href=\"(/(?:life|duties|reports)\\?[^\"]*)\"[^>]*><b>(\\d+)</b>");

	private static final Pattern CHOSEN_TAB = Pattern
		.compile("aria-current=\"true\"[^>]*>[^<]*<span class=\"count\"[^>]*>(\\d+)<");

	/** Made once: hashing the passwords of its people takes most of the time. */
	private static @Nullable District madeFull;

	@Autowired
	private EntityManagerFactory entities;

	@Autowired
	private Clock clock;

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
	@ValueSource(strings = { "-5000-01-01", "-999999999-01-01", "+999999999-12-31", "2026-02-29" })
	void aDayThatIsNoneIsToldAndThePresentIsShown(String day) {
		assertThat(page("leader", "/dashboard?asOf=" + day.replace("+", "%2B"))).contains("没有这个日期", "2 项任务");
		assertThat(page("leader", "/changes?since=" + day.replace("+", "%2B"))).contains("没有这个日期");
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

	@ParameterizedTest
	@CsvSource({ "leader, 3", "office, 4", "east.reporter, 14", "health.reporter, 10" })
	void everyNumberOfTheDeskOfADistrictThatHasEverythingIsThatOfTheChosenTabOfItsList(String person, int lists) {
		String name = fullDistrict().name() + ".";
		var account = user(this.people.loadUserByUsername(name + person));
		Map<String, String> counts = links(TABBED, page(account, "/desk"));

		assertThat(counts).hasSize(lists);
		counts.forEach((address, number) -> {
			Matcher chosen = CHOSEN_TAB.matcher(page(account, address));
			assertThat(chosen.find()).as(address).isTrue();
			assertThat(chosen.group(1)).as(address).isEqualTo(number);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "leader", "planner", "east.reporter", "health.reviewer" })
	void aPageOfADistrictThatHasEverythingCostsAtMostFifteenStatementsAndThatOfOneTaskSeventeen(String person) {
		District full = fullDistrict();
		Statistics statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		var plan = full.plan();
		Map<String, Long> costs = new LinkedHashMap<>();
		for (String address : new String[] { "/tasks", "/targets", "/dashboard", "/dashboard/reports", "/desk",
				"/tasks/" + plan.towns(), "/targets/" + plan.lectures() }) {
			if (person.equals("health.reviewer") && address.matches(".*/[^/]*-.*")) {
				continue;
			}
			long before = statistics.getPrepareStatementCount();
			var account = user(this.people.loadUserByUsername(full.name() + "." + person));

			assertThat(this.mvc.get().uri(address).with(account)).hasStatusOk();

			costs.put(address, statistics.getPrepareStatementCount() - before);
		}
		assertThat(costs)
			.allSatisfy((address, cost) -> assertThat(cost).isBetween(1L, address.matches(".*/[^/]*-.*") ? 17L : 15L));
	}

	@Test
	void pagesAreThereInEnglishToo() {
		for (String address : new String[] { "/tasks", "/targets", "/dashboard", "/desk",
				"/targets/" + this.district.plan().selfPay() }) {
			assertThat(page("leader", address + "?lang=en")).as(address).doesNotContain("??");
		}
	}

	private String page(RequestPostProcessor account, String address) {
		MvcTestResult result = this.mvc.get().uri(address).with(account).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private District fullDistrict() {
		District made = madeFull;
		if (made == null) {
			made = new FullDistrict(this.context, this.clock)
				.create("全" + UUID.randomUUID().toString().substring(0, 8));
			madeFull = made;
		}
		return made;
	}

	private static Map<String, String> links(Pattern pattern, String page) {
		Map<String, String> links = new LinkedHashMap<>();
		Matcher matcher = pattern.matcher(page);
		while (matcher.find()) {
			links.put(HtmlUtils.htmlUnescape(matcher.group(1)), matcher.group(2));
		}
		return links;
	}

}
