package org.gongjian.app.slip;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.Person;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the page of changes tells of slips and of units that were merged.
 */
class SlipChangesTests extends SlipTestCase {

	private static final String CHANGES = "/changes?since=2026-02-09";

	@Test
	void courseOfASlipIsListedWithItsTask() {
		this.office.round("2026-02-10T09:00");
		UUID slip = this.office.slip("东山镇");
		this.office.acts("east.reporter", slip, "REPLY", "words", "已约谈责任人。");
		this.office.clock().set("2026-02-11T09:00");

		assertThat(page("office", CHANGES + "&kind=SLIP")).contains("督办单 <b>6</b>", "发出", "督办规则", "蓝色提醒，待答复",
				"蓝色提醒，已答复", "已约谈责任人。", "href=\"/slips/" + slip + "\"");
		assertThat(page("east.reporter", CHANGES)).contains("已约谈责任人。");
		assertThat(page("west.reporter", CHANGES)).contains("蓝色提醒，待答复").doesNotContain("已约谈责任人。", slip.toString());
		assertThat(page("office", "/changes?since=2026-02-10")).doesNotContain("蓝色提醒");
	}

	@Test
	void slipThatNoUnitAnswersIsSeenByWhoSeesTheDistrict() {
		this.reporting.database()
			.sql("delete from assignment where task_id = ?")
			.param(this.reporting.district().plan().single())
			.update();
		assertThat(this.office.raises("office", UUID.randomUUID(), "unit", "")).hasStatus3xxRedirection();
		this.office.clock().set("2026-02-11T09:00");

		assertThat(page("office", CHANGES)).contains("请说明卫生院建设滞后的原因。", "橙色预警，待答复");
		assertThat(page("health.reporter", CHANGES)).doesNotContain("请说明卫生院建设滞后的原因。");
	}

	@Test
	void mergedUnitsAreToldOfThePlanInWhichTheyHaveAPart() {
		Person planner = this.reporting.person("planner");
		String address = "/administration/units/" + this.reporting.district().west() + "/merge/"
				+ this.reporting.district().east();
		String seen = Jsoup.parse(text(planner, address)).select("input[name=seen]").val();
		assertThat(planner.sends(address, Map.of("seen", seen))).hasRedirectedUrl("/administration/units");
		this.office.clock().set("2026-02-11T09:00");

		assertThat(page("leader", CHANGES + "&kind=UNIT")).contains("单位合并 <b>1</b>", "整个方案", "东山镇", "西河镇");
		assertThat(page("west.reporter", CHANGES)).contains("单位合并");
		assertThat(page("health.reporter", CHANGES)).doesNotContain("单位合并");
	}

	private String page(String person, String address) {
		return text(this.reporting.person(person), address);
	}

	private static String text(Person person, String address) {
		return new String(person.opens(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
