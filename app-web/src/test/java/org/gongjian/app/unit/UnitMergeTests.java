package org.gongjian.app.unit;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.Browser;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.gongjian.app.administration.Notice;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class UnitMergeTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void unusedUnitBecomesAFurtherNameOfTheOther() {
		District district = this.districts.create("合并区");
		Browser admin = Browser.of(this.mvc, "合并区.planner");
		UUID former = create(admin, district, "区卫计委", "区卫生计生委");
		admin.post("/administration/groups", Map.of("name", "各有关部门", "version", "0", "members", former.toString()));
		assertThat(admin.get("/administration/units")).bodyText()
			.contains("可能重复的单位 1 组", "“区卫计委”与“区卫生健康委员会”可能是同一单位：旧称");

		assertThat(admin.post(merge(district.health(), former), seen(admin, district.health(), former)))
			.hasRedirectedUrl("/administration/units");

		assertThat(admin.get("/administration/units")).bodyText().contains("区卫生计生委、区卫计委").doesNotContain("可能重复的单位");
		assertThat(this.jdbc.queryForObject("select m.unit_id from unit_group_member m join unit_group g "
				+ "on g.id = m.group_id where g.jurisdiction_id = ?", UUID.class, district.id()))
			.isEqualTo(district.health());
	}

	@Test
	void mergeThatIsAskedTwiceSaysThatItIsDone() {
		District district = this.districts.create("重并区");
		Browser admin = Browser.of(this.mvc, "重并区.planner");
		UUID former = create(admin, district, "区卫计委", "");
		Map<String, String> seen = seen(admin, district.health(), former);
		admin.post(merge(district.health(), former), seen);

		for (MvcTestResult again : List.of(admin.post(merge(district.health(), former), seen),
				admin.get(merge(district.health(), former)), admin.post(merge(former, district.health()), Map.of()),
				admin.post("/administration/units/" + former + "/apart/" + district.health(), Map.of()))) {
			assertThat(again).hasRedirectedUrl("/administration/units");
			assertThat(again.getMvcResult().getFlashMap().get(Notice.NAME))
				.isEqualTo(new Notice("unit.mergedAlready", "区卫生健康委员会"));
		}
		assertThat(this.jdbc.queryForObject(
				"select count(*) from audit_event where action = 'MERGE_UNITS' and object_id = ?", Long.class,
				district.health()))
			.isOne();
	}

	@Test
	void nothingIsMergedThatWasNotShown() {
		District district = this.districts.create("在用区");
		Browser admin = Browser.of(this.mvc, "在用区.planner");
		UUID former = create(admin, district, "区卫计委", "");
		assertThat(admin.get(merge(former, district.health()))).bodyText()
			.contains("把“区卫生健康委员会”并入“区卫计委”？", "2 项责任分工移过去", "2 个账号", "合并后不能撤销");

		assertThat(admin.post(merge(former, district.health()), Map.of())).hasStatus(409)
			.bodyText()
			.contains("没有合并", "把“区卫生健康委员会”并入“区卫计委”？");

		assertThat(admin.get("/administration/units")).bodyText().contains("区卫生健康委员会", "区卫计委", "可能重复的单位 1 组");
	}

	@Test
	void pairKeptApartIsNotProposedAgain() {
		District district = this.districts.create("分开区");
		Browser admin = Browser.of(this.mvc, "分开区.planner");
		UUID former = create(admin, district, "区卫计委", "");
		String apart = "/administration/units/" + former + "/apart/" + district.health();

		assertThat(admin.post(apart, Map.of())).hasRedirectedUrl("/administration/units");
		assertThat(admin.post(apart, Map.of())).hasRedirectedUrl("/administration/units");

		assertThat(admin.get("/administration/units")).bodyText().doesNotContain("可能重复的单位");
		assertThat(this.jdbc.queryForObject("select count(*) from name_distinction where jurisdiction_id = ?",
				Long.class, district.id()))
			.isOne();
	}

	@Test
	void unitsOfAnotherDistrictAndOddIdsAreNotThere() {
		District district = this.districts.create("邻甲区");
		District other = this.districts.create("邻乙区");
		Browser admin = Browser.of(this.mvc, "邻甲区.planner");

		assertThat(admin.get(merge(district.east(), other.west()))).hasStatus(404);
		assertThat(admin.post(merge(district.east(), other.west()), Map.of())).hasStatus(404);
		assertThat(admin.post(merge(other.east(), district.west()), Map.of())).hasStatus(404);
		assertThat(admin.post(merge(district.east(), district.east()), Map.of())).hasStatus(404);
		assertThat(admin.post("/administration/units/" + district.east() + "/apart/" + other.east(), Map.of()))
			.hasStatus(404);
		assertThat(admin.post("/administration/units/x/merge/y", Map.of()).getResponse().getStatus()).isLessThan(500);
	}

	private UUID create(Browser admin, District district, String name, String alias) {
		assertThat(admin.post("/administration/units",
				Map.of("name", name, "kind", "DEPARTMENT", "aliases", alias, "version", "0")))
			.hasStatus(302);
		return this.jdbc
			.queryForList("select id from responsible_unit where name = ? and jurisdiction_id = ?", UUID.class, name,
					district.id())
			.get(0);
	}

	/** What the page says that would move. */
	private static Map<String, String> seen(Browser admin, UUID keep, UUID merge) {
		try {
			String page = admin.get(merge(keep, merge)).getResponse().getContentAsString();
			return Map.of("seen", Jsoup.parse(page).select("input[name=seen]").val());
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String merge(UUID keep, UUID merge) {
		return "/administration/units/" + keep + "/merge/" + merge;
	}

}
