package org.gongjian.app.publishing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

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

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class UnitProposalTests {

	private static final String PLAN = """
			产业帮扶专项行动实施方案

			一、主要目标

			2026年，新建基地10个。

			二、任务清单

			1. 建设蔬菜基地。（责任单位：区农业农村委、区卫计委、区林业局）

			2. 培训种植大户。（责任单位：区农村农业委、区扶贫办、区水利局）

			3. 防治病虫害。（责任单位：区农业农村委员会、区乡村振兴局）
			""";

	private static int districts;

	private Importing importing;

	private String draft;

	@BeforeEach
	void uploadPlan(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		this.importing = Importing.by(samples.create("提示区" + ++districts), mvc, people, database);
		this.draft = this.importing.draftOf("方案.txt", PLAN.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void whyTwoNamesMayBeOneUnitIsSaid() {
		assertThat(this.importing.publishPage(this.draft)).contains("可能与“区农业农村委员会”是同一单位：简称或全称",
				"可能与“区农业农村委员会”是同一单位：疑似笔误", "可能与“区卫生健康委员会”是同一单位：旧称", "可能与“区乡村振兴局”是同一单位：旧称");
		assertThat(this.importing.publishPage(this.draft)).doesNotContain("可能与“区林业局”", "可能与“区水利局”");
	}

	@Test
	void proposalThatIsConfirmedBecomesAnAlias() {
		Map<String, String> form = sameAsProposed();

		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(302);

		assertThat(aliasesOf("区农业农村委员会")).containsExactlyInAnyOrder("区农业农村委", "区农村农业委");
		assertThat(aliasesOf("区卫生健康委员会")).contains("区卫计委");
		assertThat(this.importing.publishPage(upload())).contains("已在单位库中 8 个").doesNotContain("待确认");
	}

	@Test
	void nothingThatIsAGuessIsChosenBeforehand() {
		Map<String, String> form = ShownForm.in(this.importing.publishPage(this.draft));

		assertThat(List.of("区卫计委", "区扶贫办", "区农业农村委", "区农村农业委"))
			.allSatisfy((name) -> assertThat(form.get(ShownForm.choiceOn(form, name))).isEmpty());
		assertThat(List.of("区林业局", "区水利局", "区乡村振兴局"))
			.allSatisfy((name) -> assertThat(form.get(ShownForm.choiceOn(form, name))).isEqualTo("new"));
		long units = this.importing.count("responsible_unit");
		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(422)
			.bodyText()
			.contains("还有 4 个名称没有经您确认", "还有 4 个单位待确认");
		assertThat(this.importing.count("responsible_unit")).isEqualTo(units);
	}

	@Test
	void namesThatPointAtEachOtherAreRefused() {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put(ShownForm.choiceOn(form, "区农业农村委"), "same:区农村农业委");
		form.put(ShownForm.choiceOn(form, "区农村农业委"), "same:区农业农村委");

		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(422)
			.bodyText()
			.contains("互相指为同一单位");
	}

	@Test
	void refusedProposalIsNotMadeAgain() {
		Map<String, String> form = sameAsProposed();
		form.put(ShownForm.choiceOn(form, "区扶贫办"), "new");
		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(302);

		assertThat(this.importing.count("name_distinction")).isOne();
		assertThat(this.importing.page("/administration/units")).contains("区扶贫办").doesNotContain("可能重复的单位");
	}

	/** The form with every name that is like another taken for the same unit. */
	private Map<String, String> sameAsProposed() {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put(ShownForm.choiceOn(form, "区农业农村委"), "same:区农业农村委员会");
		form.put(ShownForm.choiceOn(form, "区农村农业委"), "same:区农业农村委员会");
		form.put(ShownForm.choiceOn(form, "区卫计委"), "unit:" + this.importing.district().health());
		form.put(ShownForm.choiceOn(form, "区扶贫办"), "same:区乡村振兴局");
		return form;
	}

	private String upload() {
		return this.importing.draftOf("方案.txt", PLAN.getBytes(StandardCharsets.UTF_8));
	}

	private List<String> aliasesOf(String unit) {
		return this.importing.database()
			.sql("select a.alias from unit_alias a join responsible_unit u on u.id = a.unit_id "
					+ "where u.jurisdiction_id = :district and u.name = :name")
			.param("district", this.importing.district().id())
			.param("name", unit)
			.query(String.class)
			.list();
	}

}
