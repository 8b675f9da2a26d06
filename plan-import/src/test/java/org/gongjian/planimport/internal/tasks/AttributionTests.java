package org.gongjian.planimport.internal.tasks;

import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AttributionTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "建设水厂。（责任单位：县水利局）, 建设水厂。, 责任单位：县水利局；", "建设水厂。（县水利局、县财政局）, 建设水厂。, 县水利局、县财政局；",
			"建设水厂。【县水利局牵头】（县财政局配合）, 建设水厂。, 县财政局配合；县水利局牵头；", "建设水厂。责任单位：县水利局, 建设水厂。, 责任单位：县水利局；",
			"建设水厂（含泵站）。, 建设水厂（含泵站）。, ''", "建设水厂。, 建设水厂。, ''", "'', '', ''" })
	void wordsAndUnitsStandApart(String text, String words, String units) {
		Attribution attribution = of(text);
		assertThat(attribution.words().text()).isEqualTo(words);
		assertThat(attribution.units()).isEqualTo(units);
		assertThat(attribution.namesUnits()).isEqualTo(!units.isEmpty());
	}

	@Test
	void fieldsMayStandInLinesOfTheirOwn() {
		Attribution attribution = of("牵头单位：县水利局", "建设水厂。", "完成时限：9月底", "责任领导：周明远");
		assertThat(attribution.words().text()).isEqualTo("建设水厂。");
		assertThat(attribution.units()).isEqualTo("牵头单位：县水利局；");
		assertThat(attribution.terms()).extracting(PlacedText::text).containsExactly("9月底");
		assertThat(attribution.officials()).extracting(PlacedText::text).containsExactly("周明远");
	}

	@Test
	void listGoesOnInTheNextLine() {
		assertThat(of("建设水厂。", "责任单位：县水利局、", "县财政局").units()).isEqualTo("责任单位：县水利局、县财政局；");
		assertThat(of("建设水厂。", "责任单位：县水利局", "县财政局负责监督水价。").words().text()).isEqualTo("建设水厂。县财政局负责监督水价。");
	}

	@Test
	void fieldsMayShareTheBrackets() {
		Attribution attribution = of("建设水厂。（责任单位：县水利局；责任人：林芳；完成时限：2026年9月）");
		assertThat(attribution.units()).isEqualTo("责任单位：县水利局；");
		assertThat(attribution.officials()).extracting(PlacedText::text).containsExactly("林芳；");
		assertThat(attribution.terms()).extracting(PlacedText::text).containsExactly("2026年9月");
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "'建设水厂。（责任单位：县水利局、县财政局，9月底前完成）', 9月底前完成", "'建设水厂。（责任单位：县水利局；长期坚持）', 长期坚持",
			"'建设水厂。（责任单位：县水利局、县财政局）', " })
	void termMayEndTheListOfUnits(String text, @Nullable String term) {
		assertThat(of(text).terms()).extracting(PlacedText::text).isEqualTo((term != null) ? List.of(term) : List.of());
	}

	@Test
	void bracketsAmidTheWordsCountWithALabel() {
		Attribution attribution = of("建设水厂（责任单位：县水利局）；改造管网（责任单位：县住房城乡建设局）；定期巡查。");
		assertThat(attribution.units()).isEqualTo("责任单位：县水利局；责任单位：县住房城乡建设局；");
		assertThat(attribution.words().text()).contains("定期巡查");
		assertThat(of("建设水厂（县水利局）和泵站，定期巡查。").namesUnits()).isFalse();
	}

	@Test
	void unitsAmidASentenceAreNamedButNotStated() {
		Attribution attribution = of("由县水利局牵头，县财政局配合，建设水厂。");
		assertThat(attribution.namesUnits()).isFalse();
		assertThat(attribution.hasUnits()).isTrue();
		assertThat(attribution.words().text()).isEqualTo("由县水利局牵头，县财政局配合，建设水厂。");
	}

	@Test
	void leadsAreThoseThatAreMarkedElseAll() {
		assertThat(of("建设水厂。（县水利局牵头，县财政局配合）").leadUnits()).containsExactly("县水利局");
		assertThat(of("建设水厂。（县水利局、县财政局）").leadUnits()).containsExactly("县水利局", "县财政局");
	}

	@Test
	void ownUnitsComeBeforeThoseBelow() {
		Attribution below = of("（县财政局）");
		assertThat(of("建设水厂。（县水利局）").with(below).units()).isEqualTo("县水利局；");
		assertThat(of("建设水厂。").with(below).units()).isEqualTo("县财政局；");
		assertThat(of("建设水厂。").with(null).units()).isEmpty();
		assertThat(of("建设水厂。（县水利局）").withoutUnits().hasUnits()).isFalse();
	}

	@Test
	void cutNameIsKeptApart() {
		assertThat(of("建设水厂。（县水利局、县财政局、县住").cut()).isEqualTo("县住");
	}

	private static Attribution of(String... lines) {
		return Attribution.of(IntStream.range(0, lines.length).mapToObj((i) -> PlacedText.of(i, lines[i], 0)).toList());
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "牵头站所：镇农业农村办公室, 镇农业农村办公室", "牵头站所：镇水利站；配合单位：镇综合执法大队、县水利局柳林分局, 镇水利站", "牵头办公室：镇党建工作办公室, 镇党建工作办公室",
			"牵头站所：镇水利站；配合站所：镇林业站, 镇水利站" })
	void officesOfATownLeadBesidePersons(String line, String lead) {
		Attribution attribution = of("供水保障行动", "牵头领导：党委副书记、镇长 周明远", line);

		assertThat(attribution.leadUnits()).containsExactly(lead);
		assertThat(attribution.officials()).hasSize(1);
	}

}
