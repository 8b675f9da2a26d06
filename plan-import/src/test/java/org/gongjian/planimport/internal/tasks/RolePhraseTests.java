package org.gongjian.planimport.internal.tasks;

import org.gongjian.domain.task.UnitRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RolePhraseTests {

	@ParameterizedTest(name = "{0}: {1} {2}")
	@CsvSource({ "县水利局牵头, 县水利局, LEAD", "由县水利局牵头抓总, 县水利局, LEAD", "县水利局、县财政局分别牵头负责, 县水利局、县财政局, LEAD",
			"县水利局主抓, 县水利局, LEAD", "县水利局按职责分工负责, 县水利局, RESPONSIBLE", "县水利局具体落实, 县水利局, RESPONSIBLE",
			"县水利局积极配合, 县水利局, SUPPORT", "县水利局协办, 县水利局, SUPPORT", "县水利局、县财政局, 县水利局、县财政局, RESPONSIBLE" })
	void wordsAfterTheNamesGiveTheRole(String text, String names, UnitRole role) {
		assertThat(RolePhrase.in(text, "").get(0)).isEqualTo(new RolePhrase(names, role));
	}

	@Test
	void everyClauseHasItsRole() {
		assertThat(RolePhrase.in("县水利局牵头，县财政局、县审计局配合", "")).extracting(RolePhrase::role)
			.startsWith(UnitRole.LEAD, UnitRole.SUPPORT);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "牵头单位：, LEAD", "总牵头单位：, LEAD", "主办单位：, LEAD", "配合单位：, SUPPORT", "参加单位：, SUPPORT", "协办单位：, SUPPORT",
			"责任单位：, RESPONSIBLE", "'', RESPONSIBLE" })
	void labelGivesTheRoleOfAPlainList(String label, UnitRole role) {
		assertThat(RolePhrase.in("县水利局", label)).containsExactly(new RolePhrase("县水利局", role));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "县水利局牵头, true", "县水利局配合。, true", "县水利局、县财政局, false", "负责任的县水利局, false", "'', false" })
	void wordsThatGiveARoleEndTheirClause(String text, boolean in) {
		assertThat(RolePhrase.isIn(text)).isEqualTo(in);
	}

}
