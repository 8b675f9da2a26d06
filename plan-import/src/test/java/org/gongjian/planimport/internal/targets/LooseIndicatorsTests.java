package org.gongjian.planimport.internal.targets;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.TableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LooseIndicatorsTests {

	@Test
	void rowHasAsManyCellsAsTheHead() {
		assertThat(rows("指标名称|2025年|2026年|供水率|80|85|漏损率|14|9")).containsExactly("指标名称|2025年|2026年", "供水率|80|85",
				"漏损率|14|9");
	}

	@Test
	void rowEndsWithTheNatureAndGroupsStandBefore() {
		assertThat(rows("序号|指标|2025年|2030年|属性|1|供水率|80|95|约束性|2|安全保障|漏损率|14|9|预期性"))
			.containsExactly("序号|指标|2025年|2030年|属性", "1|供水率|80|95|约束性", "安全保障|漏损率|14|9|预期性");
	}

	@Test
	void rowThatIsTooShortKeepsItsEnd() {
		assertThat(rows("序号|指标|2025年|2030年|属性|水价|预期性")).hasSize(2);
	}

	@Test
	void headMayComeAgain() {
		assertThat(rows("指标名称|2025年|2026年|供水率|80|指标名称|2025年|2026年|漏损率|14|9")).containsExactly("指标名称|2025年|2026年",
				"指标名称|2025年|2026年", "漏损率|14|9");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "供水率|80|85", "序号|措施|责任单位|1|建厂|县水利局", "指标名称|备注" })
	void cellsWithoutAHeadMakeNoRows(String cells) {
		assertThat(rows(cells)).isEmpty();
	}

	private static List<String> rows(String cells) {
		return LooseIndicators.of(Stream.of(cells.split("[|]", -1)).map((cell) -> PlacedText.of(0, cell, 0)).toList())
			.rows()
			.stream()
			.map((row) -> String.join("|", row.filled().stream().map(TableCell::words).toList()))
			.toList();
	}

}
