package org.gongjian.planimport.units;

import java.util.List;

import org.gongjian.domain.unit.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitDictionaryTests {

	private final UnitDictionary dictionary = UnitDictionary.standard();

	@ParameterizedTest(name = "{0} is {1}, {4}")
	@CsvFileSource(resources = "meanings.csv", numLinesToSkip = 1)
	void printedNameMeansABody(String printed, String body, String place, String level, Writing writing) {
		assertThat(this.dictionary.recognise(printed)).hasValueSatisfying((meaning) -> {
			assertThat(meaning.body()).isEqualTo(body);
			assertThat(meaning.place()).isEqualTo((place != null) ? place : "");
			assertThat(meaning.level()).isEqualTo((level != null) ? level : "");
			assertThat(meaning.writing()).isEqualTo(writing);
		});
		assertThat(this.dictionary.knows(printed)).isEqualTo(writing != Writing.MISSPELT);
		assertThat(this.dictionary.isCollective(printed)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "公办", "民办", "返乡", "城乡", "城镇", "场所", "学科", "社会", "动员会", "干部", "布局", "庭院", "等", "", "建档立卡户",
			"供电", "邮政", "电力", "防汛", "教育", "水利", "禁毒", "安全生产", "国家", "区", "云溪县", "产业发展", "村党组织", "<script>" })
	void otherWordsAreNoBody(String word) {
		assertThat(this.dictionary.recognise(word)).isEmpty();
		assertThat(this.dictionary.knows(word)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "各镇", "6个街道", "六个街道", "三家银行", "有关单位", "各涉农办事处", "重点镇", "贫困村", "涉农街道", "乡镇", "乡镇（街道）",
			"镇政府", "县级医院", "农村小学", "驻村工作队", "驻村第一书记", "县（市、区）", "成员单位", "县直有关部门", "金融机构", "通信运营商" })
	void collectiveWordIsNoSingleBody(String word) {
		assertThat(this.dictionary.isCollective(word)).isTrue();
		assertThat(this.dictionary.recognise(word)).isEmpty();
	}

	@ParameterizedTest(name = "{0} = {1}: {2}")
	@CsvSource({ "区农业农村委, 区农业农村委员会, SHORT_FORM", "区农业农村委, 区农村农业委, MISSPELT", "区教委, 区教育局, SHORT_FORM",
			"区卫健委, 区卫生健康委, SHORT_FORM", "区卫计委, 区卫生健康委, FORMER_NAME", "县扶贫办, 县乡村振兴局, FORMER_NAME",
			"县农委, 县农业农村局, FORMER_NAME", "县国土局, 县规划和自然资源局, FORMER_NAME", "县国土资源局, 县自然资源局, FORMER_NAME",
			"县委宣传部, 宣传部, LEVEL_LEFT_OUT", "县妇联, 县妇女联合会, SHORT_FORM", "团县委, 共青团云溪县委员会, SHORT_FORM",
			"农行, 中国农业银行云溪支行, SHORT_FORM", "县农行, 农行, LEVEL_LEFT_OUT", "东山镇, 云溪县东山镇人民政府, LEVEL_LEFT_OUT",
			"龙山街道, 龙山办事处, SHORT_FORM", "县供电公司, 国网云溪县供电公司, SHORT_FORM", "云溪县税务局, 国家税务总局云溪县税务局, SHORT_FORM",
			"云溪绿源公司, 云溪绿源有限公司, SHORT_FORM", "云溪湖管委会, 云溪湖管理委员会, SHORT_FORM", "县一中, 县第一中学, SHORT_FORM",
			"县电视台, 县融媒体中心, FORMER_NAME", "县市场监管局（知识产权局）, 县市场监督管理局, SHORT_FORM" })
	void namesOfOneBodyAreAlike(String name, String other, Likeness.Reason reason) {
		assertThat(this.dictionary.alike(name, List.of("县外事办", other, name)))
			.containsExactly(new Likeness(other, reason));
		assertThat(this.dictionary.alike(other, List.of(name))).containsExactly(new Likeness(name, reason));
		assertThat(this.dictionary.tellsApart(name, other)).isFalse();
	}

	@ParameterizedTest(name = "{0} is not {1}")
	@CsvSource({ "市农业农村局, 县农业农村局", "区卫生健康委, 区卫生监督所", "区财政局, 区审计局", "云溪县财政局, 东江县财政局", "东山镇, 西河镇", "县农行, 县农商行",
			"县委办, 县政府办", "县委组织部, 县委宣传部", "县农业服务中心, 县就业服务中心", "县一中, 县二中", "市税务局, 县税务局", "团县委, 县妇联" })
	void otherBodiesAreToldApart(String name, String other) {
		assertThat(this.dictionary.alike(name, List.of(other))).isEmpty();
		assertThat(this.dictionary.tellsApart(name, other)).isTrue();
	}

	@Test
	void surestComesFirst() {
		assertThat(this.dictionary.alike("区农业农村委", List.of("区农村农业委", "区农业局", "农业农村委", "区农业农村委员会")))
			.extracting(Likeness::name)
			.containsExactly("区农业农村委员会", "农业农村委", "区农业局", "区农村农业委");
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "区发改委, 区发展和改革委员会", "县发改局, 县发展和改革局", "云溪县卫健委, 云溪县卫生健康委员会", "县农业局, 县农业农村局", "县人社局, 县人力资源和社会保障局",
			"县政府办, 县人民政府办公室", "区农村农业委, 区农业农村委员会", "团县委, 共青团县委员会", "县残联, 县残疾人联合会" })
	void formalNameIsTold(String printed, String formal) {
		assertThat(this.dictionary.recognise(printed).map(UnitMeaning::formalName)).contains(formal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "县委", "县文体广电和旅游局", "县残疾人服务中心", "县农行", "县政协" })
	void formalNameThatCannotBeToldIsNotGuessed(String printed) {
		assertThat(this.dictionary.knows(printed)).isTrue();
		assertThat(this.dictionary.recognise(printed).map(UnitMeaning::formalName)).isEmpty();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "县财政局, DEPARTMENT", "东山镇, TOWN", "龙山街道, SUBDISTRICT", "县委网信办, PARTY_BODY", "团县委, MASS_ORGANISATION",
			"县农行, BANK", "县融媒体中心, OTHER" })
	void kindOfBodyIsTold(String printed, UnitKind kind) {
		assertThat(this.dictionary.recognise(printed)).map(UnitMeaning::kind).contains(kind);
	}

	@Test
	void hugeAndHostileNamesAreRefused() {
		assertThat(this.dictionary.recognise("局".repeat(100_000))).isEmpty();
		assertThat(this.dictionary.recognise("((((((((((((((((((((((((((((((")).isEmpty();
		assertThat(this.dictionary.isCollective("镇".repeat(100_000))).isFalse();
	}

}
