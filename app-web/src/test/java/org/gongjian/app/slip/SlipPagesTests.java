package org.gongjian.app.slip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of slips as people use them.
 */
class SlipPagesTests extends SlipTestCase {

	private static final UUID ONCE = new UUID(5, 5);

	@Test
	void slipRaisedByHandIsAnsweredReturnedAnsweredAgainAcceptedAndClosed() {
		assertThat(this.reporting.person("office").opens("/slips/new?task=" + task())).hasStatusOk()
			.bodyText()
			.contains("发起督办", "区卫生健康委", "区医保局", "value=\"2026-02-24\"");
		assertThat(this.office.raises("office", ONCE)).hasStatus3xxRedirection();
		UUID slip = this.office.slip("区卫生健康委");
		assertThat(this.reporting.person("health.reporter").opens("/slips/" + slip)).bodyText()
			.contains("橙色预警", "待答复", "请说明卫生院建设滞后的原因。", "督办单〔2026〕1号", "name=\"words\"")
			.doesNotContain("撤销的原因");

		assertThat(this.office.acts("health.reporter", slip, "REPLY", "words", "已加派人手。")).hasStatus3xxRedirection();
		assertThat(this.office.told("office")).last().asString().contains("已答复，请审核");
		assertThat(this.office.acts("office", slip, "RETURN", "words", "请写明完成时间。", "day", "2026-03-10", "about", "2"))
			.hasStatus3xxRedirection();
		assertThat(this.office.acts("health.reporter", slip, "REPLY", "words", "3月底完成。")).hasStatus3xxRedirection();
		assertThat(this.office.acts("office", slip, "ACCEPT", "words", "", "about", "4")).hasStatus3xxRedirection();
		assertThat(this.office.state(slip)).isEqualTo("ACCEPTED");
		assertThat(this.office.acts("office", slip, "CLOSE", "words", "已现场核实。")).hasStatus3xxRedirection();

		assertThat(this.reporting.person("leader").opens("/slips/" + slip)).bodyText()
			.contains("已办结", "已加派人手。", "请写明完成时间。", "3月底完成。", "已现场核实。", "答复期限 2026-03-10");
		assertThat(this.reporting.person("leader").opens("/slips/" + slip + "/print")).hasStatusOk()
			.bodyText()
			.contains("督办单", "被督办单位", "区卫生健康委员会", "签收人", "〔2026〕1号");
		assertThat(this.reporting.person("leader").opens("/slips/" + slip + "?lang=en")).bodyText()
			.contains("Orange warning")
			.doesNotContain("??");
		assertThat(this.reporting.audited("ACT_ON_SLIP", slip)).isEqualTo(5);
	}

	@Test
	void sameFormRaisesOnceAndWithOtherWordsIsAConflict() {
		this.office.raises("office", ONCE);

		assertThat(this.office.raises("office", ONCE)).hasStatus3xxRedirection();
		assertThat(this.office.raises("office", ONCE, "words", "另一件事。")).hasStatus(409)
			.bodyText()
			.contains("另一件事。", "没有生效");
		assertThat(this.office.slips()).hasSize(1);
	}

	@Test
	void twentyOfTheSameFormRaiseOneSlipAndTwentyRepliesAreOne() throws Exception {
		assertThat(statuses(() -> this.office.raises("office", ONCE).getResponse().getStatus())).containsOnly(302);
		assertThat(this.office.slips()).hasSize(1);
		UUID slip = this.office.slip("区卫生健康委");

		assertThat(statuses(
				() -> this.office.acts("health.reporter", slip, "REPLY", "words", "在办。").getResponse().getStatus()))
			.containsOnly(302);
		assertThat(this.office.events(slip)).isEqualTo(2);
		assertThat(statuses(
				() -> this.office.acts("office", slip, "ACCEPT", "words", UUID.randomUUID().toString(), "about", "2")
					.getResponse()
					.getStatus()))
			.containsOnlyOnce(302)
			.contains(409);
		assertThat(this.office.events(slip)).isEqualTo(3);
	}

	@ParameterizedTest(name = "{0}={1}")
	@CsvSource({ "words, '', 请填写内容", "day, '', 请填写日期", "day, 2026-02-10, 期限应晚于今天", "day, 2027-02-11, 期限应晚于今天",
			"day, 昨天, 请填写日期", "unit, '', 请至少选择一个单位", "grade, '', 请选择等级" })
	void whatIsWrongIsSaidBesideItsFieldAndTheRestIsKept(String field, String value, String said) {
		assertThat(this.office.raises("office", ONCE, field, value)).hasStatus(422)
			.bodyText()
			.contains(said, field.equals("words") ? "2026-02-28" : "请说明卫生院建设滞后的原因。");
		assertThat(this.office.slips()).isEmpty();
	}

	@Test
	void longAndHostileRepliesAreRefusedOrShownAsTheyAre() {
		this.office.raises("office", ONCE);
		UUID slip = this.office.slip("区卫生健康委");

		assertThat(this.office.acts("health.reporter", slip, "REPLY", "words", "答".repeat(10_000))).hasStatus(422)
			.bodyText()
			.contains("答".repeat(10_000));
		assertThat(this.office.acts("health.reporter", slip, "REPLY", "words", " \u200b ")).hasStatus(422);
		assertThat(this.office.acts("health.reporter", slip, "REPLY", "words", "<script>alert(1)</script>"))
			.hasStatus3xxRedirection();
		assertThat(this.reporting.person("office").opens("/slips/" + slip)).bodyText()
			.contains("&lt;script&gt;")
			.doesNotContain("<script>alert");
	}

	@ParameterizedTest(name = "{0} on {1}: {2}")
	@CsvSource({ "east.reporter, REPLY, 404", "leader, REPLY, 403", "health.reviewer, REPLY, 409", "office, REPLY, 409",
			"planner, REPLY, 409", "health.reporter, WITHDRAW, 409", "planner, WITHDRAW, 409", "system, REPLY, 403",
			"office, ESCALATE, 404", "office, RAISE, 404", "office, NONSENSE, 400" })
	void othersDoNotAct(String person, String action, int status) {
		this.office.raises("office", ONCE);
		UUID slip = this.office.slip("区卫生健康委");

		assertThat(this.office.acts(person, slip, action, "words", "代办。")).hasStatus(status);
		assertThat(this.office.events(slip)).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "leader, 403", "health.reporter, 403", "planner, 409", "health.reviewer, 403" })
	void onlyTheOfficeRaises(String person, int status) {
		assertThat(this.office.raises(person, ONCE)).hasStatus(status);
		assertThat(this.office.slips()).isEmpty();
	}

	@Test
	void unitWithoutReporterIsAnsweredForByThePlanAdministratorWhoDoesNotAcceptThat() {
		this.office.raises("office", ONCE, "unit", this.reporting.district().insurance().toString());
		UUID slip = this.office.slip("区医保局");

		assertThat(this.office.told("planner")).hasSize(1);
		assertThat(this.office.acts("planner", slip, "REPLY", "words", "该局暂无填报员，代为答复。")).hasStatus3xxRedirection();
		this.reporting.database()
			.sql("update account set enabled = false where username = ?")
			.param(this.reporting.district().name() + ".office")
			.update();
		assertThat(this.office.acts("planner", slip, "ACCEPT", "about", "2")).hasStatus(409)
			.bodyText()
			.contains("本人的答复");
		assertThat(this.office.state(slip)).isEqualTo("ANSWERED");
	}

	@Test
	void listIsNarrowedAndShowsOnlyWhatIsInScope() {
		this.office.round("2026-02-10T09:00");
		this.office.raises("office", ONCE);

		assertThat(this.reporting.person("office").opens("/slips")).bodyText()
			.contains("东山镇", "西河镇", "区医保局", "立即核查", "督办规则");
		assertThat(this.reporting.person("east.reporter").opens("/slips")).bodyText()
			.contains("东山镇")
			.doesNotContain("西河镇", "区医保局", "立即核查");
		assertThat(this.reporting.person("office").opens("/slips?grade=ORANGE")).bodyText()
			.contains("请说明卫生院建设滞后的原因。")
			.doesNotContain("至今没有报送");
		assertThat(this.reporting.person("office").opens("/slips?cause=NO_REPORT&unit=" + east())).bodyText()
			.contains("至今没有报送")
			.doesNotContain("<td class=\"nowrap\">西河镇");
		assertThat(this.reporting.person("office").opens("/slips?show=ENDED&plan=" + plan())).bodyText()
			.contains("没有符合条件的督办单");
		assertThat(this.reporting.person("office").opens("/slips?task=" + task())).bodyText().contains("查看全部");
		assertThat(this.reporting.person("office").opens("/slips?grade=PINK")).hasStatus(400);
		assertThat(this.reporting.person("east.reporter").opens("/slips/" + this.office.slip("西河镇"))).hasStatus(404);
		assertThat(this.reporting.person("east.reporter").opens("/slips/" + this.office.slip("西河镇") + "/print"))
			.hasStatus(404);
		assertThat(this.reporting.person("system").opens("/slips")).hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "office", "planner", "east.reporter", "leader" })
	void listCostsAtMostFifteenStatements(String person, @Autowired EntityManagerFactory entities) {
		this.office.round("2026-02-10T09:00");
		Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		long before = statistics.getPrepareStatementCount();

		assertThat(this.reporting.person(person).opens("/slips")).hasStatusOk();

		assertThat(statistics.getPrepareStatementCount() - before).isBetween(1L, 15L);
	}

	@Test
	void officeLetsTheRulesGoTheirRoundAndChangesThem() {
		assertThat(this.reporting.person("office").sends("/slips/rounds", Map.of())).hasStatus3xxRedirection()
			.flash()
			.containsEntry("said", "已核查：新发出 5 张，升级 0 张，办结 0 张。");
		assertThat(this.reporting.person("planner").sends("/slips/rounds", Map.of())).hasStatus(403);
		assertThat(this.reporting.person("office").opens("/slips/rules")).bodyText().contains("保存规则", "蓝色提醒的答复时间");
		Map<String, String> form = Map.of("nearDays", "0", "noReport", "RED", "blueDays", "x", "orangeDays", "3",
				"redDays", "61", "number", "0");
		assertThat(this.reporting.person("office").sends("/slips/rules", form)).hasStatus(422)
			.bodyText()
			.contains("请填写 1 到 60 的整数", "value=\"x\"");
		Map<String, String> good = Map.of("nearDays", "10", "noReport", "RED", "blueDays", "5", "orangeDays", "3",
				"redDays", "2", "number", "0");
		assertThat(this.reporting.person("office").sends("/slips/rules", good)).hasStatus3xxRedirection();
		assertThat(this.reporting.person("office").sends("/slips/rules", good)).as("once more the same")
			.hasStatus3xxRedirection();
		assertThat(this.reporting.person("office").sends("/slips/rules", form(good, "redDays", "9")))
			.as("from an old page")
			.hasStatus(409);
		assertThat(this.reporting.person("leader").sends("/slips/rules", good)).hasStatus(403);
		assertThat(this.reporting.person("planner").opens("/slips/rules")).bodyText()
			.contains("由督查员办理")
			.doesNotContain("保存规则");
	}

	@Test
	void railHasOnePlaceForWhatIsDoneAboutTasks() {
		assertThat(this.reporting.person("planner").opens("/slips")).bodyText()
			.contains("aria-current=\"page\">办理", "周期要求");
	}

	private static Map<String, String> form(Map<String, String> form, String name, String value) {
		Map<String, String> changed = new HashMap<>(form);
		changed.put(name, value);
		return changed;
	}

	private static List<Integer> statuses(Callable<Integer> action) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(20);
		try {
			List<Callable<Integer>> all = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				all.add(action);
			}
			List<Integer> statuses = new ArrayList<>();
			for (Future<Integer> answer : threads.invokeAll(all)) {
				statuses.add(answer.get());
			}
			return statuses;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private UUID task() {
		return this.reporting.district().plan().single();
	}

	private UUID plan() {
		return this.reporting.district().plan().id();
	}

	private UUID east() {
		return this.reporting.district().east();
	}

}
