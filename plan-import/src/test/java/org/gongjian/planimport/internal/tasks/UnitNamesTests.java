package org.gongjian.planimport.internal.tasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitNamesTests {

	@ParameterizedTest
	@ValueSource(strings = { "县水利局会同县财政局", "县水利局会同县财政局、", "县水利局、会同县财政局" })
	void togetherWithJoinsTwo(String list) {
		assertThat(UnitNames.split(list)).first().isEqualTo("县水利局");
	}

	@ParameterizedTest
	@ValueSource(strings = { "县水利局", "县委组织部", "团县委", "县残联", "国家统计局云溪调查队", "云溪农商银行", "县税务局（稽查局）", "东江警备区", "县委、政府督查室" })
	void nameOfOneBodyIsABody(String name) {
		assertThat(UnitNames.isBody(name)).isTrue();
		assertThat(UnitNames.isCollective(name)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "各乡镇", "有关单位", "相关镇街", "县级有关部门", "领导小组成员单位", "9个重点镇指挥部", "驻村工作队选派单位", "有茶叶产业的乡镇" })
	void collectiveWordsStandForSeveralBodies(String name) {
		assertThat(UnitNames.isCollective(name)).isTrue();
		assertThat(UnitNames.isBody(name)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "含边缘户", "农产品收益保险除外", "试点", "示范" })
	void otherWordsAreNoBody(String words) {
		assertThat(UnitNames.isBody(words)).isFalse();
	}

	@Test
	void listIsTakenApart() {
		assertThat(UnitNames.split("县水利局、 县财政局，县委、政府督查室,各乡镇等")).containsExactly("县水利局", "县财政局", "县委、政府督查室", "各乡镇");
	}

	@Test
	void bodyAndCollectiveWordJoinedByAndAreTwo() {
		assertThat(UnitNames.split("县审计局及项目有关乡镇")).containsExactly("县审计局", "项目有关乡镇");
	}

	@ParameterizedTest
	@ValueSource(strings = { "农行", "人武部", "移动", "人保财险", "国网云溪县供电公司", "云溪中学", "东山派出所", "新城街道办事处", "高新区管委会", "云溪县绿源专业合作社",
			"市级帮扶集团", "市场监管局（知识产权局、药监局）", "县委、县政府督查室" })
	void namesWithoutTheUsualOrganAreBodies(String name) {
		assertThat(UnitNames.isBody(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "公办", "民办", "返乡", "城镇", "社会", "6个街道", "建档立卡户", "等", "", "村卫生室", "重点镇" })
	void wordsThatOnlyEndLikeOneAreNoBody(String words) {
		assertThat(UnitNames.isBody(words)).isFalse();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "县委宣传部、组织部, 县委宣传部|组织部", "县委办、政府办, 县委办|政府办", "人武部、团县委、妇联、工商联、总工会, 人武部|团县委|妇联|工商联|总工会",
			"移动、电信、联通公司等, 移动|电信|联通公司", "'县市场监管局（知识产权局、药监局）、县医保局', 县市场监管局（知识产权局、药监局）|县医保局",
			"区委、政府督查室、区委、区政府, 区委、政府督查室|区委|区政府", "县发展和改革局和县规划和自然资源局, 县发展和改革局|县规划和自然资源局", "县民政局以及各乡镇, 县民政局|各乡镇",
			"县水利局 县住房和城乡建设局, 县水利局|县住房和城乡建设局", "县教育和体育局各乡镇, 县教育和体育局|各乡镇", "县发展改革委有关科室, 县发展改革委有关科室",
			"县委县政府督查室, 县委县政府督查室" })
	void listsAreTakenApartByWhatIsABody(String list, String names) {
		assertThat(UnitNames.split(list)).containsExactly(names.split("[|]"));
	}

	@Test
	@Timeout(5)
	void hugeListWithoutEndIsTakenApartInTime() {
		assertThat(UnitNames.split("县财政局".repeat(200_000))).hasSize(1);
		assertThat(UnitNames.split("（".repeat(200_000))).hasSize(1);
		assertThat(UnitNames.split("县财政局、县民政局（".repeat(20_000))).hasSizeGreaterThan(20_000);
		assertThat(UnitNames.split("和".repeat(200_000))).hasSize(1);
	}

}
