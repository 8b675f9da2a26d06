package org.gongjian.app.publishing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.importing.Importing;
import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.app.publishing.names.ChosenUnitGoneException;
import org.gongjian.app.publishing.names.UnitDecisions;
import org.gongjian.planimport.PlanDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class PublicationTests {

	private static int districts;

	private Importing importing;

	private String draft;

	private long plansBefore;

	@BeforeEach
	void uploadPlan(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		this.importing = Importing.by(samples.create("发布区" + ++districts), mvc, people, database);
		this.draft = this.importing.draftOfSmallPlan();
		this.plansBefore = this.importing.count("plan");
	}

	@Test
	void collectiveWordExpandsToItsMembers() {
		publish();

		assertThat(units("1")).containsExactly("区卫生健康委", "区发改委", "东山镇", "西河镇");
	}

	@Test
	void shortFormIsProposedAsTheSameUnitAndBecomesItsAlias() {
		String page = this.importing.publishPage(this.draft);
		assertThat(page).contains("与“区发展改革委”是同一单位");

		Map<String, String> form = this.importing.publication(this.draft);
		form.put(ShownForm.choiceOn(form, "区发改委"), "same:区发展改革委");
		publish(form);

		assertThat(units("1")).contains("区发展改革委").doesNotContain("区发改委");
		assertThat(units("2")).contains("区发展改革委");
	}

	@Test
	void whatWasSettledOnceIsKnownForTheNextPlan() {
		publish();

		String next = this.importing.draftOfSmallPlan();
		String page = this.importing.publishPage(next);

		assertThat(page).contains("已在单位库中 4 个", "东山镇、西河镇").doesNotContain("待确认", "将新建");
	}

	@Test
	void draftThatNamesMoreUnitsThanAnyPlanIsNotShownForPublication() {
		for (int step = 0; step < 3; step++) {
			int from = step * 400;
			String names = IntStream.range(from, from + 400)
				.mapToObj((i) -> "区第" + i + "局")
				.collect(Collectors.joining("、"));
			assertThat(this.importing.planner()
				.sends(this.draft + "/units", Map.of("version", this.importing.version(this.draft), "place", "a0t0",
						"names", names, "role", "SUPPORT")))
				.hasStatus3xxRedirection();
		}

		assertThat(this.importing.planner().opens(this.draft + "/publish")).hasStatus(422)
			.bodyText()
			.contains("超过 1000 个", "草稿仍保留", this.draft);
	}

	@Test
	void draftWithUndecidedDoubtsIsNotPublishedUntilTheyAreAccepted() {
		Map<String, String> form = Map.of("version", this.importing.version(this.draft), "reportsFrom", "2026-03");

		assertThat(this.importing.planner().opens(this.draft + "/publish")).hasStatus(409)
			.bodyText()
			.contains("存疑未核对，还不能发布", "/doubts/rest", "返回草稿")
			.doesNotContain("name=\"reportsFrom\"");
		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(409);
		assertThat(this.importing.count("plan")).isEqualTo(this.plansBefore);
		this.importing.acceptDoubts(this.draft);
		assertThat(this.importing.planner().opens(this.draft + "/publish")).hasStatusOk()
			.bodyText()
			.contains("name=\"reportsFrom\"");
	}

	@Test
	void stepsOfTheCorrectionAreForgottenOnceThePlanIsPublished() {
		Map<String, String> form = this.importing.publication(this.draft);
		assertThat(this.importing.count("former_draft")).isPositive();

		publish(form);

		assertThat(this.importing.count("former_draft")).isZero();
	}

	@Test
	void wordWithoutMembersIsAskedFor() {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put("members[0]", " ");

		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(422)
			.bodyText()
			.contains("还没有写明成员");
		assertThat(this.importing.count("plan")).isEqualTo(this.plansBefore);
		form.put("skipped", "0");
		publish(form);
		assertThat(units("1")).containsExactly("区卫生健康委", "区发改委");
	}

	@Test
	void firstMonthOutsideOfThePlansYearsIsRefused() {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put("reportsFrom", "2031-01");

		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(422)
			.bodyText()
			.contains("首个填报月应在实施期限内");
	}

	@ParameterizedTest(name = "{0}={1}")
	@CsvSource({ "version, x", "reportsFrom, 2026-13", "reportsFrom, abc", "choices[1], unit:zzz",
			"choices[1], same:abc" })
	void wrongChoiceIsRefusedAndNothingIsPublished(String field, String value) {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put(field, value);

		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(422);
		assertThat(this.importing.count("plan")).isEqualTo(this.plansBefore);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "-1" })
	void formThatDoesNotSayWhichDraftItShowedIsRefusedWithAReason(String version) {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put("version", version);

		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(422)
			.bodyText()
			.contains("页面没有带回草稿的版本", "name=\"version\" value=\"" + this.importing.version(this.draft) + "\"");
		form.remove("version");
		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(422)
			.bodyText()
			.contains("页面没有带回草稿的版本");
		form.put("preview", "true");
		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(422)
			.bodyText()
			.contains("页面没有带回草稿的版本");
		assertThat(this.importing.count("plan")).isEqualTo(this.plansBefore);
	}

	@Test
	void formOfADraftThatWasChangedMeanwhileIsNotTakenForTheNewOne() {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put(ShownForm.choiceOn(form, "区发改委"), "same:区发展改革委");
		form.put("members[0]", "");
		form.put("skipped", "0");
		correctFirstTask("区水利局、区卫生健康委、区发改委", "各村、各镇");
		this.importing.acceptDoubts(this.draft);
		long groups = this.importing.count("unit_group");

		for (int i = 0; i < 2; i++) {
			var answer = this.importing.planner().sends(this.draft + "/publish", form);
			assertThat(answer).hasStatus(409)
				.bodyText()
				.contains("没有发布任何内容", "name=\"version\" value=\"" + this.importing.version(this.draft) + "\"", "区水利局",
						"各村")
				.doesNotContain("checked", "还没有写明成员");
		}
		assertThat(this.importing.count("plan")).isEqualTo(this.plansBefore);
		assertThat(this.importing.count("unit_group")).isEqualTo(groups);
	}

	@Test
	void unitThatVanishedAfterItWasChosenIsNotMadeAnew(@Autowired UnitDecisions decisions, @Autowired DraftJson json,
			@Autowired PlatformTransactionManager transactions) {
		long units = this.importing.count("responsible_unit");
		PlanDraft read = json.read(this.importing.database()
			.sql("select draft from plan_import where id = ?")
			.param(this.importing.idOf(this.draft))
			.query(String.class)
			.single());
		PublishForm form = new PublishForm("0", "2026-01", List.of("区卫健委", "区发改委", "区发展改革委"),
				List.of("new", "unit:" + UUID.randomUUID(), "new"), null, null, null, null, null);

		assertThatExceptionOfType(ChosenUnitGoneException.class)
			.isThrownBy(() -> new TransactionTemplate(transactions)
				.executeWithoutResult((status) -> decisions.carryOut(this.importing.district().id(), read, form)))
			.satisfies((refused) -> assertThat(refused.printed()).isEqualTo("区发改委"));
		assertThat(this.importing.count("responsible_unit")).isEqualTo(units);
	}

	@Test
	void nameThatIsTooLongIsRefused() {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put("members[0]", "镇".repeat(250));

		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(422)
			.bodyText()
			.contains("过长");
	}

	@Test
	void targetOfARowIsDueByTheTermOfTheRow() {
		int year = LocalDate.now().getYear();
		this.draft = this.importing.draftOf("供水台账.csv", """
				样板区%1$d年供水任务台账,,,
				序号,任务,责任单位,完成时限
				1,整治农村供水点12处。,区水利局,%1$d年6月30日
				2,改造老旧管网30公里。,区水利局,%1$d年11月30日
				""".formatted(year).getBytes(StandardCharsets.UTF_8));

		publish();

		assertThat(this.importing.database()
			.sql("select due from numeric_target where jurisdiction_id = :district and quote like '%处' or "
					+ "jurisdiction_id = :district and quote like '%公里' order by due")
			.param("district", this.importing.district().id())
			.query(LocalDate.class)
			.list()).containsExactly(LocalDate.of(year, 6, 30), LocalDate.of(year, 11, 30));
	}

	@Test
	void goalsOfTheActionAreReportedByItsLeadUnit() {
		publish();

		List<String> reporters = this.importing.database().sql("""
				select u.short_name from numeric_target t
				join target_reporter r on r.target_id = t.id join responsible_unit u on u.id = r.unit_id
				join task_item i on i.id = t.task_id
				where t.jurisdiction_id = :district and i.kind = 'GOALS' and t.quote like '%10%以内%'
				  and t.plan_id = (select max(id::text)::uuid from plan where jurisdiction_id = :district)
				""").param("district", this.importing.district().id()).query(String.class).list();
		assertThat(reporters).containsExactly("区卫生健康委");
	}

	@Test
	void publishingTwiceAndAtOnceMakesOnePlan() throws Exception {
		Map<String, String> form = this.importing.publication(this.draft);
		Callable<String> press = () -> String
			.valueOf(this.importing.planner().sends(this.draft + "/publish", form).getResponse().getStatus());
		ExecutorService hands = Executors.newFixedThreadPool(8);
		try {
			List<Future<String>> answers = hands.invokeAll(Stream.generate(() -> press).limit(8).toList());

			assertThat(this.importing.count("plan")).isEqualTo(this.plansBefore + 1);
			for (Future<String> answer : answers) {
				assertThat(answer.get()).isIn("302", "409");
			}
		}
		finally {
			hands.shutdown();
		}
		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(409)
			.bodyText()
			.contains("没有重复发布");
		assertThat(this.importing.count("plan")).isEqualTo(this.plansBefore + 1);
	}

	private void correctFirstTask(String units, String words) {
		assertThat(this.importing.planner()
			.sends(this.draft + "/tasks/a0t0",
					Map.of("version", this.importing.version(this.draft), "number", "1", "text", "改造镇卫生院，配齐急救设备。",
							"responsible", units, "groups", words)))
			.satisfies((answer) -> assertThat(answer.getResponse().getStatus()).isLessThan(400));
	}

	private void publish() {
		publish(this.importing.publication(this.draft));
	}

	private void publish(Map<String, String> form) {
		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(302);
	}

	private List<String> units(String number) {
		return this.importing.database()
			.sql("""
					select u.short_name from assignment a join responsible_unit u on u.id = a.unit_id
					join task_item t on t.id = a.task_id
					where a.jurisdiction_id = :district and t.number = :number and t.text like '%。'
					  and t.plan_id = (select max(id::text)::uuid from plan where jurisdiction_id = :district)
					order by a.position
					""")
			.param("district", this.importing.district().id())
			.param("number", number)
			.query(String.class)
			.list();
	}

}
