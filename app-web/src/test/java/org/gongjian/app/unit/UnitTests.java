package org.gongjian.app.unit;

import java.util.Map;
import java.util.UUID;

import org.gongjian.app.Browser;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
@ExtendWith(OutputCaptureExtension.class)
class UnitTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void unitIsMadeWithAliasesAndListed() {
		this.districts.create("建单区");
		Browser admin = Browser.of(this.mvc, "建单区.planner");

		assertThat(admin.post("/administration/units", Map.of("name", "区发展和改革委员会", "shortName", "区发展改革委", "kind",
				"DEPARTMENT", "aliases", "区发改委\n 区发改局、区物价局", "version", "0")))
			.hasStatus(302);

		assertThat(admin.get("/administration/units")).bodyText().contains("区发展改革委", "区发改委、区发改局、区物价局");
	}

	@Test
	void nameOfAnotherUnitIsRefusedNamingThatUnit() {
		District district = this.districts.create("撞名区");
		Browser admin = Browser.of(this.mvc, "撞名区.system");

		assertThat(admin.post("/administration/units",
				Map.of("name", "区人民医院", "kind", "OTHER", "aliases", "区卫生健康委", "version", "0")))
			.hasStatus(422)
			.bodyText()
			.contains("“区卫生健康委”已经是“区卫生健康委员会”的名称或别名", "区人民医院");
		assertThat(admin.post("/administration/units", Map.of("name", "东 山 镇", "kind", "TOWN", "version", "0")))
			.hasStatus(422);
		assertThat(admin.post("/administration/units/" + district.east(),
				Map.of("name", "东山镇", "kind", "TOWN", "aliases", "区医保局", "version", "0")))
			.hasStatus(422)
			.bodyText()
			.contains("区医疗保障局");
		assertThat(admin.post("/administration/units/" + district.east(),
				Map.of("name", "东山镇", "kind", "TOWN", "aliases", "东山", "version", "0")))
			.hasStatus(302);
	}

	@Test
	void parentIsChosenWhenAUnitIsMadeAndNeverAfterwards() {
		District district = this.districts.create("定级区");
		Browser admin = Browser.of(this.mvc, "定级区.system");
		assertThat(admin.post("/administration/units",
				Map.of("name", "区疾控中心", "kind", "OTHER", "version", "0", "parentId", district.health().toString())))
			.hasStatus(302);
		UUID unit = this.jdbc
			.queryForList("select id from responsible_unit where name = '区疾控中心' and jurisdiction_id = ?", UUID.class,
					district.id())
			.get(0);

		assertThat(put(admin, unit, "区疾控中心", district.insurance())).isEqualTo(422);
		assertThat(put(admin, district.health(), "区卫生健康委员会", district.east())).isEqualTo(422);
		assertThat(put(admin, unit, "区疾病预防控制中心", null)).isEqualTo(302);

		assertThat(this.jdbc.queryForObject("select parent_id from responsible_unit where id = ?", UUID.class, unit))
			.isEqualTo(district.health());
		assertThat(admin.get("/administration/units/" + unit)).bodyText()
			.contains("value=\"区卫生健康委员会\" readonly", "上级单位只能在新建时选择")
			.doesNotContain("name=\"parentId\"");
	}

	@Test
	void tooLongAliasIsAFieldError() {
		this.districts.create("长名区");

		assertThat(Browser.of(this.mvc, "长名区.system")
			.post("/administration/units",
					Map.of("name", "某某中心", "kind", "OTHER", "version", "0", "aliases", "短名\n" + "长".repeat(201))))
			.hasStatus(422)
			.bodyText()
			.contains("内容过长");
	}

	@ParameterizedTest
	@CsvSource({ "members[0], x", "members[0].a, x", "all, typed words" })
	void fieldThatNoPageSendsIsABrokenRequestThatTheLogDoesNotRepeat(String field, String value,
			CapturedOutput output) {
		this.districts.create("异表区" + field.length());

		assertThat(Browser.of(this.mvc, "异表区" + field.length() + ".system")
			.post("/administration/groups", Map.of("name", "各中心", field, value))).hasStatus(400);
		assertThat(output).doesNotContain("Exception", "typed words");
	}

	@Test
	void saveOnAnOldStateIsRefused() {
		District district = this.districts.create("先后区");
		Browser admin = Browser.of(this.mvc, "先后区.system");
		assertThat(put(admin, district.east(), "东山街道", null)).isEqualTo(302);

		assertThat(admin.post("/administration/units/" + district.east(),
				Map.of("name", "东山新城", "kind", "TOWN", "version", "0")))
			.hasStatus(409);
	}

	@Test
	void groupTakesAllOfAKindAndIsSaved() {
		District district = this.districts.create("成组区");
		Browser admin = Browser.of(this.mvc, "成组区.planner");
		assertThat(admin.post("/administration/groups", Map.of("name", "各镇", "version", "0", "all", "TOWN")))
			.hasStatusOk()
			.bodyText()
			.contains("value=\"" + district.east() + "\" checked", "value=\"" + district.west() + "\" checked");
		assertThat(this.jdbc.queryForObject("select count(*) from unit_group where jurisdiction_id = ?", Long.class,
				district.id()))
			.isZero();

		assertThat(admin.post("/administration/groups",
				Map.of("name", "各镇", "version", "0", "members", district.east() + "|" + district.west())))
			.hasStatus(302);

		assertThat(admin.get("/administration/groups")).bodyText().contains("各镇", "2 个");
		UUID group = this.jdbc.queryForObject("select id from unit_group where jurisdiction_id = ?", UUID.class,
				district.id());
		String version = String
			.valueOf(this.jdbc.queryForObject("select version from unit_group where id = ?", Long.class, group));
		assertThat(admin.post("/administration/groups/" + group, Map.of("name", "各镇", "version", "0"))).hasStatus(422);
		assertThat(admin.post("/administration/groups/" + group,
				Map.of("name", "各有关镇", "version", version, "members", district.east().toString())))
			.hasStatus(302);
		assertThat(admin.post("/administration/groups",
				Map.of("name", "东山镇", "version", "0", "members", district.east().toString())))
			.hasStatus(422);
	}

	@Test
	void unitsOfAnotherDistrictAreNotThere() {
		this.districts.create("戊号区");
		District other = this.districts.create("己号区");
		Browser admin = Browser.of(this.mvc, "戊号区.system");

		assertThat(admin.get("/administration/units/" + other.health())).hasStatus(404);
		assertThat(put(admin, other.health(), "改名", null)).isEqualTo(404);
		assertThat(admin.post("/administration/units",
				Map.of("name", "下级", "kind", "OTHER", "version", "0", "parentId", other.health().toString())))
			.hasStatus(404);
		assertThat(admin.post("/administration/groups",
				Map.of("name", "别处", "version", "0", "members", other.health().toString())))
			.hasStatus(404);
	}

	private int put(Browser admin, UUID unit, String name, @Nullable UUID parent) {
		String version = String
			.valueOf(this.jdbc.queryForObject("select version from responsible_unit where id = ?", Long.class, unit));
		return admin.post("/administration/units/" + unit, Map.of("name", name, "kind", "OTHER", "version", version,
				"parentId", (parent != null) ? parent.toString() : ""))
			.getResponse()
			.getStatus();
	}

}
