package org.gongjian.app.dashboard;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The ledger and the page of a task or target.
 */
class LedgerTests extends ReadingTestCase {

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

		assertThat(page("leader", "/targets/" + plan.lectures())).contains("由一个单位填报", "规则调整记录（1）",
				"调整后：到期达到；逐期累加；由一个单位填报；填报单位 东山镇");
		assertThat(change("planner", plan.lectures(), this.district.health())).hasStatus(422);
		assertThat(change("leader", plan.lectures(), this.district.east())).hasStatus(403);
	}

	@Test
	void taskPageShowsTheSentenceInItsDocumentAndWhy() {
		String page = page("leader", "/tasks/" + this.district.plan().towns());

		assertThat(page).contains("<mark>2. 各镇开展健康讲座", "推进镇卫生院建设", "状态依据", "做了30件实事", "佐证材料 0 份");
	}

	@Test
	void percentOfAUnitThatIsNotSeenSaysSo() {
		String task = "/tasks/" + this.district.plan().towns();

		assertThat(page("east.reporter", task)).contains("不在您的查看范围", "30%").doesNotContain("100%");
		assertThat(page("leader", task)).contains("30%", "100%").doesNotContain("不在您的查看范围");
	}

	private MvcTestResult change(String person, UUID target, UUID reporter) {
		return this.mvc.post()
			.uri("/targets/{id}/rule", target)
			.with(csrf())
			.with(user(this.people.loadUserByUsername(this.district.name() + "." + person)))
			.param("version", "0")
			.param("mode", "REACH")
			.param("overTime", "SUM")
			.param("overUnits", "SINGLE")
			.param("reporters", reporter.toString())
			.exchange();
	}

}
