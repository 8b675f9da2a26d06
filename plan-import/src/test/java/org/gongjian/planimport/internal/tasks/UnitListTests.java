package org.gongjian.planimport.internal.tasks;

import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitListTests {

	@ParameterizedTest(name = "{0}: {1}, {2}")
	@CsvSource({ "责任单位：县水利局、县财政局, RESPONSIBLE, RESPONSIBLE", "县水利局、县财政局, RESPONSIBLE, RESPONSIBLE",
			"'县水利局牵头，县财政局负责', LEAD, SUPPORT", "'县水利局牵头，县财政局等配合', LEAD, SUPPORT", "县水利局、县财政局牵头负责, LEAD, LEAD",
			"县水利局、县财政局等分别牵头负责, LEAD, LEAD", "'县水利局负责，县财政局参与', RESPONSIBLE, SUPPORT",
			"牵头单位：县水利局；责任单位：县财政局, LEAD, SUPPORT", "牵头单位：县水利局；配合单位：县财政局, LEAD, SUPPORT",
			"'由县水利局牵头，县财政局协助', LEAD, SUPPORT" })
	void wordsGiveTheRoles(String list, UnitRole first, UnitRole second) {
		assertThat(UnitList.of(list, false).units()).containsExactly(new DraftUnit("县水利局", first),
				new DraftUnit("县财政局", second));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "县水利局、各镇, true", "教育厅、财政厅等, true", "扶贫办、妇联, true", "水利局配合, true", "公办、民办, false", "图书馆、文化馆, false",
			"移动、电信, false", "含返乡、下乡, false", "教育、财政, false", "不含学部, false", "'', false" })
	void listOfUnitsIsToldFromOtherWords(String text, boolean list) {
		assertThat(UnitList.is(text)).isEqualTo(list);
	}

	@Test
	void firstOfEveryListMayLead() {
		assertThat(UnitList.of("县水利局、县财政局", true).units()).extracting(DraftUnit::role)
			.containsExactly(UnitRole.LEAD, UnitRole.SUPPORT);
	}

	@Test
	void collectiveWordsAndUnclearPiecesStandApart() {
		UnitList list = UnitList.of("责任单位：县水利局、各乡镇、其他", false);

		assertThat(list.units()).extracting(DraftUnit::name).containsExactly("县水利局");
		assertThat(list.groups()).containsExactly("各乡镇");
		assertThat(list.unclear()).containsExactly("其他");
	}

}
