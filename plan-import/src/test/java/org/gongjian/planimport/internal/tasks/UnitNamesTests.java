package org.gongjian.planimport.internal.tasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitNamesTests {

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

}
