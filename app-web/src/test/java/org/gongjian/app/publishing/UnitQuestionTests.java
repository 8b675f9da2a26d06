package org.gongjian.app.publishing;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.importing.Importing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * No name becomes a unit, and none stops being one, without being asked about.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class UnitQuestionTests {

	private static final String PLAN = """
			产业帮扶专项行动实施方案

			一、主要目标

			2026年，新建基地10个。

			二、任务清单

			1. 建设蔬菜基地。（责任单位：区卫生健康委、各镇）

			2. 培训种植大户。（责任单位：区卫生健康委、有关单位）

			3. 防治病虫害。（责任单位：区水利局）
			""";

	private static int districts;

	private Importing importing;

	private String draft;

	@BeforeEach
	void uploadPlan(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		this.importing = Importing.by(samples.create("提问区" + ++districts), mvc, people, database);
		this.draft = upload();
		this.importing.acceptDoubts(this.draft);
	}

	@Test
	void memberOfAWordIsAskedAboutBeforeItBecomesAUnit() {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put("members[0]", "东山镇、北关镇、区骨干企业");
		assertThat(sends(form)).hasStatus(422).bodyText().contains("还有 2 个名称没有经您确认", "北关镇", "区骨干企业");
		assertThat(unitNames()).doesNotContain("北关镇", "区骨干企业");

		form = page(form);
		form.put(ShownForm.choiceOn(form, "区骨干企业"), "none");
		assertThat(sends(form)).hasStatus(302);

		assertThat(unitNames()).contains("北关镇").doesNotContain("区骨干企业");
		assertThat(unitsOf("1")).containsExactly("区卫生健康委", "东山镇", "北关镇");
	}

	@Test
	void collectiveWordTypedForSeveralTasksIsAWordAndNoUnit() {
		assertThat(this.importing.planner()
			.sends(this.draft + "/units", Map.of("version", this.importing.version(this.draft), "place", "a0t2",
					"names", "各街道、区财政局", "role", "SUPPORT")))
			.hasStatus3xxRedirection();
		this.importing.acceptDoubts(this.draft);

		assertThat(this.importing.publishPage(this.draft)).contains("集合称谓 3 个", "<b>各街道</b>");
		assertThat(sends(this.importing.publication(this.draft))).hasStatus(302);
		assertThat(unitNames()).contains("区财政局").doesNotContain("各街道", "各镇");
		assertThat(unitsOf("3")).containsExactly("区水利局", "区财政局", "东山镇", "西河镇");
	}

	@Test
	void collectiveWordAmongMembersMeansItsMembersAndBecomesNoUnit() {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put("members[0]", "东山镇、西河镇");
		form.put("members[1]", "各镇、区卫生健康委");
		assertThat(sends(form)).hasStatus(302);

		assertThat(unitNames()).doesNotContain("各镇");
		assertThat(unitsOf("2")).containsExactly("区卫生健康委", "东山镇", "西河镇");

		this.draft = upload();
		this.importing.acceptDoubts(this.draft);
		Map<String, String> next = ShownForm.in(this.importing.publishPage(this.draft));
		next.put("members[1]", "各镇");
		next.put("preview", "true");
		assertThat(page(next)).containsEntry("members[1]", "东山镇、西河镇");
	}

	@Test
	void nameThatIsNoUnitIsDroppedFromItsTasksAndNamedInTheSummary() {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put(ShownForm.choiceOn(form, "区水利局"), "none");
		assertThat(sends(form)).hasStatus(422)
			.bodyText()
			.contains("有 1 项任务没有责任单位，没有发布任何内容", this.draft + "?at=a0t2#a0t2", "仍然发布");

		form.put("withoutUnit", "1");
		MvcTestResult answer = sends(form);

		assertThat(answer).hasStatus(302);
		Published published = (Published) Objects.requireNonNull(answer.getMvcResult().getFlashMap().get("published"));
		assertThat(published.dropped()).containsExactly(new Published.Dropped("区水利局", 1));
		assertThat(unitsOf("3")).isEmpty();
	}

	@Test
	void summarySaysWhoGivesAccountsAndLinksOnlyWhereThePersonMayGo() {
		MvcTestResult answer = sends(this.importing.publication(this.draft));
		Published published = (Published) Objects.requireNonNull(answer.getMvcResult().getFlashMap().get("published"));

		assertThat(published.accounts()).isEqualTo("系统管理员");
		assertThat(published.roles()).isEqualTo("安全管理员");
		assertThat(published.created()).containsExactly("区水利局");
		assertThat(this.importing.planner()
			.mvc()
			.get()
			.uri(Objects.requireNonNull(answer.getResponse().getRedirectedUrl()))
			.with(user(this.importing.planner().account()))
			.cookie(answer.getResponse().getCookies())
			.exchange()).bodyText()
			.contains("新建单位 1 个：区水利局", "请系统管理员为其开设账号，由安全管理员授予")
			.doesNotContain("/administration/accounts");
	}

	@Test
	void namesStandBesideTheirTasksUndecidedOnesFirst() {
		String page = this.importing.publishPage(this.draft);

		assertThat(page).containsSubsequence("集合称谓 2 个，其中 2 个还没有写成员", "将新建 1 个单位", "区水利局", this.draft + "?at=a0t2#a0t2",
				"已在单位库中 1 个", "区卫生健康委");
	}

	@Test
	void meaningOfAWordThatDiffersByPlanIsNotTakenFromAnotherPlan() {
		Map<String, String> form = this.importing.publication(this.draft);
		assertThat(sends(form)).hasStatus(302);

		Map<String, String> next = ShownForm.in(this.importing.publishPage(upload()));

		assertThat(next).containsEntry("members[0]", "东山镇、西河镇").containsEntry("members[1]", "");
		assertThat(this.importing.page("/administration/groups")).contains("各镇").doesNotContain("有关单位");
	}

	private String upload() {
		return this.importing.draftOf("方案.txt", PLAN.getBytes(StandardCharsets.UTF_8));
	}

	private MvcTestResult sends(Map<String, String> form) {
		return this.importing.planner().sends(this.draft + "/publish", form);
	}

	/** The form as the page shows it that refuses this one. */
	private Map<String, String> page(Map<String, String> form) {
		try {
			return ShownForm.in(sends(form).getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	private List<String> unitNames() {
		return this.importing.database()
			.sql("select name from responsible_unit where jurisdiction_id = ?")
			.param(this.importing.district().id())
			.query(String.class)
			.list();
	}

	private List<String> unitsOf(String number) {
		return this.importing.database()
			.sql("""
					select u.short_name from assignment a join responsible_unit u on u.id = a.unit_id
					join task_item t on t.id = a.task_id
					where a.jurisdiction_id = :district and t.number = :number
					and t.plan_id = (select max(id::text)::uuid from plan where jurisdiction_id = :district)
					order by a.position
					""")
			.param("district", this.importing.district().id())
			.param("number", number)
			.query(String.class)
			.list();
	}

}
