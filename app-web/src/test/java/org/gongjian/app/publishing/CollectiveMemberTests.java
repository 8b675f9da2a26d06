package org.gongjian.app.publishing;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.importing.Importing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Collective words get their members by typing, or from the units that are known.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class CollectiveMemberTests {

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
		this.importing = Importing.by(samples.create("推选区" + ++districts), mvc, people, database);
		this.draft = upload();
		this.importing.acceptDoubts(this.draft);
	}

	@Test
	void wordWithoutMembersTypedAsAMemberIsRefusedBesideTheField() {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put("members[0]", "东山镇、各社区");
		form.put("names[90]", "各社区");
		form.put("choices[90]", "new");

		assertThat(sends(form)).hasStatus(422)
			.bodyText()
			.contains("“各社区”也是集合称谓，还没有写明成员，不能作为一个单位", "东山镇、各社区</textarea>")
			.doesNotContain("value=\"各社区\"");
		assertThat(unitNames()).doesNotContain("各社区");
	}

	@Test
	void wordOfTheDraftThatIsLeftOutIsNoMemberEither() {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put("members[0]", "");
		form.put("skipped", "0");
		form.put("members[1]", "各镇、区卫生健康委");

		assertThat(sends(form)).hasStatus(422).bodyText().contains("“各镇”也是集合称谓");
	}

	@Test
	void townsAndOtherUnitsThatAreKnownCanBePickedWithoutAScript() {
		assertThat(this.importing.publishPage(this.draft))
			.contains("<datalist id=\"known-units\">", "list=\"known-units\"", "全部镇乡（2 个）")
			.doesNotContain("全部镇街", "全部街道");
		assertThat(sends(this.importing.publication(this.draft))).hasStatus(302);
		this.draft = upload();
		Map<String, String> form = ShownForm.in(this.importing.publishPage(this.draft));
		assertThat(this.importing.page(this.draft + "/publish")).contains("全部镇乡（2 个）",
				"name=\"pick[1].one\" value=\"东山镇\"");

		form.put("pick[1].all", "TOWNS");
		form.put("pick[1].more", "区水利局");
		form.put("preview", "true");
		form = page(form);
		assertThat(form).containsEntry("members[1]", "东山镇、西河镇、区水利局").containsEntry("pick[1].more", "");

		form.put("members[1]", "");
		form.put("pick[1].one", "西河镇");
		assertThat(sends(form)).hasStatus(302);
		assertThat(unitsOf("2")).containsExactly("区卫生健康委", "西河镇");
	}

	@Test
	void pickThatNamesNoWordOrNoUnitOfTheDistrictIsLeftOut() {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put("pick[99].all", "TOWNS");
		form.put("pick[0].one", "外地镇");
		form.put("pick[7].more", "外地镇");
		form.put("preview", "true");

		assertThat(page(form)).containsEntry("members[0]", "东山镇、西河镇");
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource({ "members[0], publish", "members[0], preview", "pick[0].more, publish", "pick[0].more, preview" })
	void membersThatAreTooLongAreRefusedBesideTheFieldAndShownInPart(String field, String button) throws IOException {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put(field, "长镇、".repeat(700_000));
		form.put("members[1]", "区水利局");
		form.put(button, "true");
		long plans = this.importing.count("plan");

		MvcTestResult answer = sends(form);

		assertThat(answer).hasStatus(422)
			.bodyText()
			.contains("成员超过 2 万字，不像单位名单", "没有发布", "区水利局</textarea>")
			.hasSizeLessThan(100_000);
		assertThat(ShownForm.in(answer.getResponse().getContentAsString()).get("members[0]")).hasSizeBetween(1_990,
				ReadForm.SHOWN);
		assertThat(this.importing.count("plan")).isEqualTo(plans);
	}

	@Test
	void membersThatBecomeTooLongOnlyOnceTheyAreSpelledOutAreRefused() {
		String names = IntStream.range(0, 80).mapToObj((i) -> "甲".repeat(200) + i).collect(Collectors.joining("、"));
		String others = IntStream.range(0, 80).mapToObj((i) -> "乙".repeat(200) + i).collect(Collectors.joining("、"));
		Map<String, String> form = this.importing.publication(this.draft);
		form.put("members[0]", names);
		form.put("members[1]", "各镇、" + others);

		assertThat(names).hasSizeLessThan(ReadForm.LONGEST);
		assertThat(sends(form)).hasStatus(422).bodyText().contains("成员超过 2 万字");
	}

	@Test
	void monthThatIsNoneIsShownInPart() {
		Map<String, String> form = this.importing.publication(this.draft);
		form.put("reportsFrom", "9".repeat(3_000_000));

		assertThat(sends(form)).hasStatus(422).bodyText().hasSizeLessThan(100_000);
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
