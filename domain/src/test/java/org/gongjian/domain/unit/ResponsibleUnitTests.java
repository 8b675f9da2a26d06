package org.gongjian.domain.unit;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResponsibleUnitTests {

	@Test
	void goesByEachOfItsNamesOnce() {
		ResponsibleUnit unit = new ResponsibleUnit(UUID.randomUUID(), "临溪区水务局", "区水务局", UnitKind.DEPARTMENT);
		unit.alsoKnownAs("水务局");
		unit.alsoKnownAs("区水利局");
		unit.alsoKnownAs("区水务局");

		assertThat(unit.names()).containsExactly("临溪区水务局", "区水务局", "区水利局", "水务局").allMatch(unit::goesBy);
	}

	@Test
	void nameThatIsItsShortNameCountsOnce() {
		ResponsibleUnit unit = new ResponsibleUnit(UUID.randomUUID(), "青石镇", "青石镇", UnitKind.TOWN);

		assertThat(unit.names()).containsExactly("青石镇");
	}

}
