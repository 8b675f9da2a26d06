package org.gongjian.planimport.internal.extract.word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.definition;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.item;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.level;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.line;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.list;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.styled;

/**
 * Numbers that Word counts by itself are printed as Word shows them.
 */
class AutomaticNumberTests {

	private static final String START_ANEW = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>";

	@ParameterizedTest
	@CsvSource({ "decimal, %1., 3.整治河道", "decimal, %1、, 3、整治河道", "decimal, （%1）, （3）整治河道",
			"chineseCounting, %1、, 三、整治河道", "chineseCounting, （%1）, （三）整治河道", "chineseCounting, 第%1章, 第三章 整治河道",
			"chineseCountingThousand, %1是, 三是 整治河道", "decimalEnclosedCircle, %1, ③整治河道", "decimal, 第%1条, 第3条 整治河道",
			"none, 附, 附 整治河道", "bullet, ●, 整治河道" })
	void thirdItemShowsItsNumber(String format, String text, String printed) {
		SampleWordFile file = SampleWordFile.of(item(1, 0, "修路"), item(1, 0, "改厕"), item(1, 0, "整治河道"))
			.numbering(definition(0, level(0, format, text)), list(1, 0));

		assertThat(file.lines().get(2)).isEqualTo(printed);
	}

	@Test
	void innerLevelsStartAgainAndShowTheOuterOnes() {
		SampleWordFile file = SampleWordFile
			.of(item(1, 0, "目标"), item(1, 1, "近期"), item(1, 1, "远期"), item(1, 0, "措施"), item(1, 1, "资金"))
			.numbering(definition(0, level(0, "chineseCounting", "%1、"), level(1, "decimal", "%1.%2")), list(1, 0));

		assertThat(file.lines()).containsExactly("一、目标", "一.1 近期", "一.2 远期", "二、措施", "二.1 资金");
	}

	@Test
	void legalLevelsShowDigitsOnly() {
		SampleWordFile file = SampleWordFile.of(item(1, 0, "目标"), item(1, 1, "近期"))
			.numbering(definition(0, level(0, "chineseCounting", "%1、"),
					level(1, "decimal", "%1.%2").replace("<w:lvlText", "<w:isLgl/><w:lvlText")), list(1, 0));

		assertThat(file.lines()).containsExactly("一、目标", "1.1 近期");
	}

	@Test
	void levelThatNeverRestartsCountsOn() {
		SampleWordFile file = SampleWordFile.of(item(1, 0, "目标"), item(1, 1, "近期"), item(1, 0, "措施"), item(1, 1, "资金"))
			.numbering(
					definition(0, level(0, "chineseCounting", "%1、"),
							level(1, "decimal", "%2.").replace("<w:lvlText", "<w:lvlRestart w:val='0'/><w:lvlText")),
					list(1, 0));

		assertThat(file.lines()).containsExactly("一、目标", "1.近期", "二、措施", "2.资金");
	}

	@Test
	void listsOfOneDefinitionCountOnUnlessOneStartsAnew() {
		SampleWordFile file = SampleWordFile
			.of(item(1, 0, "修路"), item(2, 0, "改厕"), line("另一项行动"), item(3, 0, "义诊"), item(3, 0, "培训"))
			.numbering(definition(0, level(0, "decimal", "%1.")), list(1, 0), list(2, 0), list(3, 0, START_ANEW));

		assertThat(file.lines()).containsExactly("1.修路", "2.改厕", "另一项行动", "1.义诊", "2.培训");
	}

	@Test
	void levelMayBeReplacedForOneList() {
		SampleWordFile file = SampleWordFile.of(item(1, 0, "修路"))
			.numbering(definition(0, level(0, "decimal", "%1.")),
					list(1, 0, "<w:lvlOverride w:ilvl='0'>" + level(0, "decimal", "任务%1：") + "</w:lvlOverride>"));

		assertThat(file.lines()).containsExactly("任务1：修路");
	}

	@Test
	void numbersComeFromStylesAndTheirBases() {
		SampleWordFile file = SampleWordFile
			.of(styled("a", "总则"), styled("b", "目的"), styled("c", "范围"), styled("a", "附则"))
			.styles("<w:style w:type='paragraph' w:styleId='a'><w:name w:val='heading 1'/>"
					+ "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>",
					"<w:style w:type='paragraph' w:styleId='b'><w:name w:val='heading 2'/>"
							+ "<w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>",
					"<w:style w:type='paragraph' w:styleId='c'><w:name w:val='own'/><w:basedOn w:val='b'/></w:style>")
			.numbering(definition(0, level(0, "chineseCounting", "第%1章"), level(1, "decimal", "%2、")), list(1, 0));

		assertThat(file.lines()).containsExactly("第一章 总则", "1、目的", "2、范围", "第二章 附则");
		assertThat(file.text().paragraphs()).extracting((paragraph) -> paragraph.heading()).containsExactly(1, 2, 2, 1);
	}

	@Test
	void levelOfAStyleMayStandInTheList() {
		SampleWordFile file = SampleWordFile.of(styled("a", "目的"))
			.styles("<w:style w:type='paragraph' w:styleId='a'><w:name w:val='item'/>"
					+ "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>")
			.numbering(
					definition(0, level(0, "decimal", "%1."),
							level(1, "decimal", "（%2）").replace("<w:lvlText", "<w:pStyle w:val='a'/><w:lvlText")),
					list(1, 0));

		assertThat(file.lines()).containsExactly("（1）目的");
	}

	@Test
	void listZeroTakesTheNumberAway() {
		SampleWordFile file = SampleWordFile.of(item(0, 0, "修路"), item(9, 0, "改厕"))
			.numbering(definition(0, level(0, "decimal", "%1.")), list(1, 0));

		assertThat(file.lines()).containsExactly("修路", "改厕");
	}

	@Test
	void yearAfterANumberStaysApart() {
		SampleWordFile file = SampleWordFile.of(item(1, 0, "2027年底前完成"))
			.numbering(definition(0, level(0, "decimal", "%1.")), list(1, 0));

		assertThat(file.lines()).containsExactly("1. 2027年底前完成");
	}

	@Test
	void cellThatShowsOnlyItsNumberKeepsIt() {
		SampleWordFile file = SampleWordFile
			.of(SampleWordFile.table(
					SampleWordFile.row(SampleWordFile.cell("", item(1, 0, "")), SampleWordFile.cell("修路")),
					SampleWordFile.row(SampleWordFile.cell("", item(1, 0, "")), SampleWordFile.cell("改厕"))))
			.numbering(definition(0, level(0, "decimal", "%1")), list(1, 0));

		assertThat(file.lines()).containsExactly("1", "修路", "2", "改厕");
	}

	@ParameterizedTest
	@CsvSource({ "chineseCounting, 10, 十", "chineseCounting, 21, 二十一", "chineseCountingThousand, 105, 一百零五",
			"chineseCountingThousand, 1010, 一千零一十", "ideographDigital, 10, 一〇", "chineseLegalSimplified, 12, 壹拾贰",
			"ideographTraditional, 3, 丙", "decimalZero, 7, 07", "upperRoman, 14, XIV", "lowerRoman, 4, iv",
			"upperLetter, 28, BB", "decimalFullWidth, 12, １２", "decimalEnclosedCircle, 20, ⑳",
			"decimalEnclosedCircle, 36, ㊱", "decimalEnclosedParen, 2, （2）", "decimalEnclosedFullstop, 2, 2.",
			"unheardOf, 5, 5", "chineseCounting, 0, 〇", "upperRoman, 99999, 99999", "ideographTraditional, 11, 11" })
	void numbersAreWrittenInTheirFormat(String format, int number, String printed) {
		assertThat(NumberFormat.print(number, format)).isEqualTo(printed);
	}

}
