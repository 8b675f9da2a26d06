package org.gongjian.planimport.internal.tasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitParenthesisTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "建设水厂。（责任单位：县水利局、各乡镇）, 责任单位：县水利局、各乡镇", "建设水厂。(县水利局牵头负责), 县水利局牵头负责",
			"建设水厂（责任单位：县水利局（建设股））。, 责任单位：县水利局（建设股）", "建设水厂。责任单位：县水利局, 责任单位：县水利局", "建设水厂责任单位：县水利局、各乡镇, 责任单位：县水利局、各乡镇",
			"建设水厂。牵头单位：县水利局；责任单位：县财政局, 牵头单位：县水利局；责任单位：县财政局", "建设水厂。( 县水利局、各乡镇 ), 县水利局、各乡镇",
			"建设水厂。（镇社会事务办公室、县职教中心柳林教学点）, 镇社会事务办公室、县职教中心柳林教学点", "建设水厂。（镇民政办、镇卫生院，各村）, 镇民政办、镇卫生院，各村",
			"建设水厂。（县委党校、柳林幼儿园）, 县委党校、柳林幼儿园", "建设水厂。（县水利局柳林分局、镇便民服务中心）, 县水利局柳林分局、镇便民服务中心" })
	void unitsStandAtTheEnd(String text, String list) {
		UnitParenthesis units = UnitParenthesis.endOf(text);

		assertThat(units).isNotNull();
		assertThat(text.substring(units.from(), units.to()).strip()).isEqualTo(list);
		assertThat(text.substring(0, units.start())).startsWith("建设水厂");
	}

	@ParameterizedTest
	@ValueSource(strings = { "实现应保尽保（含边缘户）。", "建设水厂。", "参加保险（农产品除外）", "发展幼儿园（公办、民办）。", "" })
	void otherParenthesesBelongToTheText(String text) {
		assertThat(UnitParenthesis.endOf(text)).isNull();
	}

	@Test
	void listCutShortKeepsItsWholeNames() {
		UnitParenthesis units = UnitParenthesis.endOf("走访农户。（各乡镇、县级各");

		assertThat(units).isNotNull();
		assertThat("走访农户。（各乡镇、县级各".substring(units.from(), units.to())).isEqualTo("各乡镇");
		assertThat(units.cut()).isEqualTo("县级各");
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "建厂。（县水利局）, true", "建厂。（县水利局、, false", "建厂。, false" })
	void itemIsCompleteWithAllItsUnits(String text, boolean complete) {
		assertThat(UnitParenthesis.completes(text)).isEqualTo(complete);
	}

}
