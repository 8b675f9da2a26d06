package org.gongjian.planimport.internal.actions;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.SampleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lead units of actions and collective words of tasks know where they stand.
 */
class PlacesTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "云溪县供水方案|一、供水行动|（一）工作目标|水质达标率95%。|（二）重点任务|1. 选址。（责任单位：县财政局、各乡镇）|2. 施工。（责任单位：县财政局）|（三）牵头单位：县水利局",
					"云溪县供水方案|一、供水行动|牵头单位：县水利局|1. 选址。（责任单位：县财政局、各乡镇）|2. 施工。（责任单位：县财政局）",
					"云溪县供水整改方案|一、整改任务|问题一：水少。|整改措施：|1. 选址。（责任单位：县财政局、各乡镇）|2. 施工。|牵头单位：县水利局",
					"云溪县供水方案|一、供水行动|1. 选址。（责任单位：县财政局、各乡镇）|二、组织保障|由副县长林芳牵头，县水利局主抓。" })
	void wordsStandAtTheirPlaces(String text) {
		List<String> lines = List.of(text.split("[|]"));
		PlanDraft draft = SampleText.draftOf(lines.toArray(String[]::new));

		List<DraftPassage> places = draft.actions().stream().flatMap(PlacesTests::places).toList();
		assertThat(places).extracting(DraftPassage::text).contains("各乡镇", "县水利局");
		assertThat(places).allSatisfy((place) -> assertThat(
				lines.get(place.span().paragraph()).substring(place.span().start(), place.span().end()))
			.isEqualTo(place.text()));
	}

	private static Stream<DraftPassage> places(DraftAction action) {
		return Stream.concat(action.leadPlaces().stream(),
				action.tasks().stream().flatMap((task) -> task.groupPlaces().stream()));
	}

}
