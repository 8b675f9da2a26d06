package org.gongjian.planimport.internal.tasks;

import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.TableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TableGroupTests {

	@ParameterizedTest(name = "{0}: {1} of {2}")
	@CsvSource({ "一、供水, 一、供水, ''", "一、供水（牵头单位：县水利局）, 一、供水, 县水利局", "一、供水|县水利局|县财政局, 一、供水, 县水利局 县财政局",
			"一、供水|保障, 一、供水保障, ''", "一、供水|各乡镇, 一、供水, ''" })
	void headingMayNameWhoLeads(String lines, String heading, String units) {
		String[] parts = lines.split("[|]");
		TableGroup group = TableGroup.under(new TableCell(
				IntStream.range(0, parts.length).mapToObj((i) -> PlacedText.of(i, parts[i], 0)).toList(), 0, 0, 1, 1));

		assertThat(group.heading()).isNotNull().extracting(PlacedText::text).isEqualTo(heading);
		assertThat(String.join(" ", group.units())).isEqualTo(units);
	}

	@Test
	void unitsBesideTheHeadingAreTheGroups() {
		TableGroup group = TableGroup.withoutHeading();
		group.beside(new TableCell(List.of(PlacedText.of(0, "县水利局、各乡镇", 0)), 0, 1, 1, 1));
		assertThat(group.units()).containsExactly("县水利局");
		assertThat(group.heading()).isNull();
	}

}
