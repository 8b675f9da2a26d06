package org.gongjian.planimport.internal.tasks;

import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.TableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitCellTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "县水利局|县财政局, 县水利局、县财政局", "县水利局、|县财政局, 县水利局、县财政局", "县发展和改|革局, 县发展和改革局", "县水利局|各乡镇, 县水利局、各乡镇",
			"县 水利局, 县水利局", "'县水利局牵头，|县财政局配合', '县水利局牵头，县财政局配合'", "'', ''", "|县水利局|, 县水利局" })
	void linesOfACellAreOneList(String lines, String list) {
		String[] parts = lines.split("[|]", -1);
		List<PlacedText> texts = IntStream.range(0, parts.length)
			.mapToObj((i) -> PlacedText.of(i, parts[i], 0))
			.toList();
		assertThat(UnitCell.list(new TableCell(texts, 0, 0, 1, 1))).isEqualTo(list);
	}

	@Test
	void joinedLinesStayLines() {
		PlacedText joined = PlacedText.join(List.of(PlacedText.of(0, "县水利局", 0), PlacedText.of(1, "县财政局", 0)));
		assertThat(UnitCell.list(new TableCell(List.of(joined), 0, 0, 1, 1))).isEqualTo("县水利局、县财政局");
	}

}
