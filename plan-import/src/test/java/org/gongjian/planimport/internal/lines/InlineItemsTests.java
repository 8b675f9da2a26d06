package org.gongjian.planimport.internal.lines;

import java.util.List;

import org.gongjian.domain.plan.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class InlineItemsTests {

	@Test
	void itemBeginsBehindTheUnitsOfTheOneBefore() {
		assertThat(split("1. 建厂。（县水利局）2. 巡查。（县水利局）3. 收费。（县财政局）")).containsExactly("1. 建厂。（县水利局）", "2. 巡查。（县水利局）",
				"3. 收费。（县财政局）");
	}

	@Test
	void clausesWithUnitsAreItems() {
		assertThat(split("一是建厂。（县水利局）二是巡查。（县水利局）")).containsExactly("一是建厂。（县水利局）", "二是巡查。（县水利局）");
	}

	@Test
	void firstItemMayFollowAHeadingInTheSameLine() {
		assertThat(split("（一）保障供水。一是建厂。（县水利局）二是巡查。（县水利局）")).containsExactly("（一）保障供水。", "一是建厂。（县水利局）", "二是巡查。（县水利局）");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1. 建厂。（县水利局）", "1. 建厂（三期）2. 巡查。（县水利局）", "1. 建厂。（县水利局）3. 巡查。（县水利局）",
			"1. 建厂。（县水利局）（二）巡查。（县水利局）", "一是建厂，二是巡查。（县水利局）" })
	void otherLinesStayWhole(String line) {
		assertThat(split(line)).containsExactly(line);
	}

	@Test
	void itemsKeepTheirPlace() {
		List<PlacedText> items = InlineItems.split(PlacedText.of(4, "1. 建厂。（县水利局） 2. 巡查。（县水利局）", 0),
				InlineItemsTests::endsWithUnits);
		assertThat(items.get(1).span()).isEqualTo(new SourceSpan(4, 13, 25));
	}

	@Test
	@Timeout(5)
	void lineOfNothingButBracketsEndsInTime() {
		assertThat(split("）".repeat(200_000))).hasSize(1);
	}

	private static List<String> split(String line) {
		return InlineItems.split(PlacedText.of(0, line, 0), InlineItemsTests::endsWithUnits)
			.stream()
			.map(PlacedText::text)
			.toList();
	}

	private static boolean endsWithUnits(String text) {
		return text.strip().endsWith("局）");
	}

}
