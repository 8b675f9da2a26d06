package org.gongjian.planimport.internal.tasks;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.TableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LooseTableTests {

	@Test
	void headSaysHowManyCellsMakeARow() {
		assertThat(rows("序号|措施|责任单位|1|建厂。|县水利局|2|巡查。|各乡镇")).containsExactly("序号|措施|责任单位", "1|建厂。|县水利局", "2|巡查。|各乡镇");
	}

	@Test
	void wordsInPlaceOfANumberAreAHeading() {
		assertThat(rows("序号|措施|责任单位|一、供水|1|建厂。|县水利局|二、排水|2|巡查。|各乡镇")).containsExactly("序号|措施|责任单位", "一、供水",
				"1|建厂。|县水利局", "二、排水", "2|巡查。|各乡镇");
	}

	@Test
	void unitsAfterAHeadingStandBesideIt() {
		assertThat(rows("序号|措施|责任单位|一、供水|县水利局|1|建厂。|各乡镇")).containsExactly("序号|措施|责任单位", "一、供水|县水利局", "1|建厂。|各乡镇");
	}

	@Test
	void emptyCellsKeepTheirPlace() {
		assertThat(rows("序号|措施|责任单位|1|建厂。|县水利局||验收。|各乡镇")).contains("验收。|各乡镇");
	}

	@Test
	void headThatComesAgainBeginsANewRow() {
		assertThat(rows("序号|措施|责任单位|1|建厂。|序号|措施|责任单位|2|巡查。|各乡镇")).containsExactly("序号|措施|责任单位", "1|建厂。", "序号|措施|责任单位",
				"2|巡查。|各乡镇");
	}

	@Test
	void withoutANumberOnlyNumberedWordsAreAHeading() {
		assertThat(rows("措施|责任单位|完成时限|一、供水|建厂。|县水利局|9月|巡查。|各乡镇|12月")).containsExactly("措施|责任单位|完成时限", "一、供水",
				"建厂。|县水利局|9月", "巡查。|各乡镇|12月");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1|建厂。|县水利局", "序号|指标|2025年" })
	void cellsWithoutAHeadMakeNoRows(String cells) {
		assertThat(rows(cells)).isEmpty();
	}

	private static List<String> rows(String cells) {
		return LooseTable.of(Stream.of(cells.split("[|]", -1)).map((cell) -> PlacedText.of(0, cell, 0)).toList())
			.rows()
			.stream()
			.map((row) -> String.join("|", row.filled().stream().map(TableCell::words).toList()))
			.toList();
	}

}
