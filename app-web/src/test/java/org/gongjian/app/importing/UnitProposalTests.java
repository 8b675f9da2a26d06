package org.gongjian.app.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.gongjian.app.SampleDistrict;
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
	void whatIsProposedIsChosenUnlessChangedAndBecomesAnAlias() {
		Map<String, String> form = proposedForm();

		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(302);

		assertThat(aliasesOf("区农业农村委员会")).containsExactlyInAnyOrder("区农业农村委", "区农村农业委");
		assertThat(aliasesOf("区卫生健康委员会")).contains("区卫计委");
		assertThat(this.importing.publishPage(upload())).contains("其中 0 个尚未在单位库中");
	}

	@Test
	void refusedProposalIsNotMadeAgain() {
		Map<String, String> form = proposedForm();
		form.put("choices[" + index("区扶贫办") + "]", "new");
		assertThat(this.importing.planner().sends(this.draft + "/publish", form)).hasStatus(302);

		assertThat(this.importing.count("name_distinction")).isOne();
		assertThat(this.importing.page("/administration/units")).contains("区扶贫办").doesNotContain("可能重复的单位");
	}

	@Test
	void formWithoutChoicesRefusesNothing() {
		assertThat(this.importing.planner().sends(this.draft + "/publish", this.importing.publication(this.draft)))
			.hasStatus(302);

		assertThat(this.importing.count("name_distinction")).isZero();
		assertThat(this.importing.page("/administration/units")).contains("可能重复的单位", "“区卫计委”与“区卫生健康委员会”可能是同一单位：旧称");
	}

	/** The form as the page shows it. */
	private Map<String, String> proposedForm() {
		Map<String, String> form = this.importing.publication(this.draft);
		String page = this.importing.publishPage(this.draft);
		for (int i = 0; i < 20; i++) {
			int select = page.indexOf("name=\"choices[" + i + "]\"");
			if (select > 0) {
				String options = page.substring(select, page.indexOf("</select>", select));
				int selected = options.indexOf("selected=\"selected\"");
				int value = options.lastIndexOf("value=\"", selected) + "value=\"".length();
				form.put("choices[" + i + "]", options.substring(value, options.indexOf('"', value)));
			}
		}
		return form;
	}

	private int index(String name) {
		return List.of("区农业农村委", "区卫计委", "区林业局", "区农村农业委", "区扶贫办", "区水利局", "区农业农村委员会", "区乡村振兴局").indexOf(name);
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
