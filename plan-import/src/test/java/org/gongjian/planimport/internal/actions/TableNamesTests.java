package org.gongjian.planimport.internal.actions;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TableNamesTests {

	private final TableNames names = new TableNames(List.of("供水保障", "道路 建设工程", "供水保障", "水"));

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "供水保障, 0", "供水保障行动, 0", "建设道路工程, 1", "道路养护, -1", "水, -1", "'', -1" })
	void firstNameThatSharesMostPairsIsFound(String heading, int place) {
		assertThat(this.names.like(heading)).isEqualTo(place);
	}

}
