package org.gongjian.planimport.internal.head;

import java.util.List;

import org.gongjian.planimport.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class JurisdictionRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "云溪县2026年供水方案, 云溪县", "东江市供水方案, 东江市", "东江市云溪县供水方案, 东江市云溪县", "湖南省东江市云溪县供水方案, 湖南省东江市云溪县",
			"中共云溪县委关于供水的意见, 云溪县", "中共东江市云溪区委关于供水的意见, 东江市云溪区", "东川自治州云溪自治县供水方案, 东川自治州云溪自治县", "北山盟云溪旗供水方案, 北山盟云溪旗" })
	void titleBeginsWithThePlace(String title, String place) {
		assertThat(JurisdictionRule.of(title, null, List.of())).isEqualTo(place);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "云溪县柳林镇2026年供水计划, 云溪县柳林镇", "柳林镇2026年供水计划, 柳林镇", "东江市云溪区石桥街道2026年工作要点, 东江市云溪区石桥街道",
			"云溪县白马乡人民政府关于供水的意见, 云溪县白马乡", "云溪县北山苏木“十五五”供水规划, 云溪县北山苏木", "云溪县乡镇2026年供水方案, 云溪县", "云溪县乡村2026年供水方案, 云溪县",
			"云溪县城镇2026年供水方案, 云溪县" })
	void planOfATownGovernsTheTown(String title, String place) {
		assertThat(JurisdictionRule.of(title, null, List.of())).isEqualTo(place);
	}

	@Test
	void placeOfATownMayStandElsewhere() {
		assertThat(JurisdictionRule.of("柳林镇2026年供水计划", null, List.of(Paragraph.of("云溪县柳林镇水利站")))).isEqualTo("云溪县柳林镇");
		assertThat(JurisdictionRule.of("柳林镇供水“回头看”方案", "柳林镇人民政府", List.of(Paragraph.of("部署落实，结合云溪县柳林镇实际，制定本方案。"))))
			.isEqualTo("云溪县柳林镇");
		assertThat(JurisdictionRule.of("柳林镇2026年供水计划", null, List.of(Paragraph.of("立足云溪县柳林镇水源")))).isEqualTo("云溪县柳林镇");
		assertThat(JurisdictionRule.of("柳林镇2026年供水计划", null, List.of(Paragraph.of("结合全县柳林镇等地做法")))).isEqualTo("柳林镇");
		assertThat(JurisdictionRule.of("2026年供水计划", "云溪县柳林镇人民政府", List.of())).isEqualTo("云溪县柳林镇");
	}

	@ParameterizedTest
	@ValueSource(strings = { "全县供水方案", "我市供水方案", "各区供水方案", "社区供水方案", "城市供水方案", "山区供水方案", "贫困地区供水方案", "园区供水方案", "县供水方案",
			"供水方案", "" })
	void wordsForAPlaceAreNone(String title) {
		assertThat(JurisdictionRule.of(title, null, List.of())).isNull();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "湖南省云溪县要落实部署, 湖南省云溪县", "落实湖南省东江市云溪县的部署, 湖南省东江市云溪县", "东江市云溪县水利局, 东江市云溪县", "在东江市云溪县范围内开展, 东江市云溪县",
			"中共东江市云溪县委, 东江市云溪县", "云溪县水利局, 云溪县", "县水利局, 云溪县" })
	void longestFormOfTheTextCounts(String line, String place) {
		assertThat(JurisdictionRule.of("云溪县供水方案", null, List.of(Paragraph.of(line)))).isEqualTo(place);
	}

	@Test
	void wordsBeforeACityAreNotPartOfIt() {
		assertThat(JurisdictionRule.of("云溪县供水方案", null, List.of(Paragraph.of("按照东江市云溪县的部署")))).isEqualTo("云溪县");
	}

	@Test
	void issuerCountsWhereTheTitleNamesNoPlace() {
		assertThat(JurisdictionRule.of("2026年供水方案", "中共云溪县委办公室", List.of())).isEqualTo("云溪县");
		assertThat(JurisdictionRule.of(null, null, List.of())).isNull();
	}

}
