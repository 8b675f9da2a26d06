package org.gongjian.planimport.internal.lines;

import java.util.List;

import org.gongjian.planimport.Cell;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableTextTests {

	private final TableText placed = new TableText(Block.root(), 0);

	@Test
	void paragraphsOfOneCellAreItsLines() {
		this.placed.add(Cell.at(0, 0, 0), PlacedText.of(0, "县水利局", 0));
		this.placed.add(Cell.at(0, 0, 0), PlacedText.of(1, "县财政局", 0));
		this.placed.add(Cell.at(0, 0, 1), PlacedText.of(2, "9月底", 0));

		assertThat(this.placed.isPlaced()).isTrue();
		assertThat(this.placed.table().rows().get(0).filled()).extracting((cell) -> cell.lines().size())
			.containsExactly(2, 1);
		assertThat(this.placed.cells()).extracting(PlacedText::text).containsExactly("县水利局县财政局", "9月底");
	}

	@Test
	void looseCellsStandOneAfterTheOtherEmptyOnesIncluded() {
		TableText loose = TableText
			.loose(List.of(PlacedText.of(0, "1", 0), PlacedText.of(1, "", 0), PlacedText.of(2, "建厂", 0)));
		assertThat(loose.isPlaced()).isFalse();
		assertThat(loose.cells()).extracting(PlacedText::text).containsExactly("1", "", "建厂");
	}

	@Test
	void lineAfterALooseCellGoesOnInIt() {
		TableText loose = TableText.loose(List.of(PlacedText.of(0, "县水利局、", 0)));
		loose.goOn(PlacedText.of(1, "县财政局", 0));
		assertThat(loose.cells()).singleElement().satisfies((cell) -> assertThat(cell.text()).isEqualTo("县水利局、县财政局"));
	}

	@Test
	void tableHoldsTheCellsOfItsNumber() {
		assertThat(this.placed.holds(Cell.at(0, 7, 7))).isTrue();
		assertThat(this.placed.holds(Cell.at(1, 0, 0))).isFalse();
		assertThat(this.placed.holds(Cell.LOOSE)).isFalse();
	}

}
