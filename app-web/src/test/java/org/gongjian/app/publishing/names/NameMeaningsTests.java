package org.gongjian.app.publishing.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameMeaningsTests {

	private static final ResponsibleUnit HEALTH = new ResponsibleUnit(UUID.randomUUID(), "区卫生健康委员会", "区卫生健康委",
			UnitKind.DEPARTMENT);

	private static final NameMeanings MEANINGS = new NameMeanings(new KnownNames(List.of(HEALTH), List.of()),
			new NameChoices(Map.of("区卫健委", NameChoice.known(HEALTH.id()), "区卫计委", NameChoice.sameAs("区卫健委"), "区卫生委",
					NameChoice.sameAs("区卫生健康委"), "区林业局", NameChoice.NEW_UNIT, "区林草局", NameChoice.sameAs("区林业局"), "三农",
					NameChoice.NO_UNIT, "甲局", NameChoice.sameAs("乙局"), "乙局", NameChoice.sameAs("甲局"), "丙局",
					NameChoice.known(UUID.randomUUID()))));

	@ParameterizedTest(name = "{0} is said by {1}")
	@CsvSource({ "区卫生健康委,", "区 卫生健康委,", "区卫健委, 区卫健委", "区卫计委, 区卫健委 区卫计委", "区卫生委, 区卫生健康委 区卫生委" })
	void nameThatLeadsToAUnitMeansItFromNowOn(String name, String names) {
		assertThat(MEANINGS.of(name)).isInstanceOfSatisfying(NameMeaning.Known.class, (known) -> {
			assertThat(known.unit()).isSameAs(HEALTH);
			assertThat(known.names().stream().distinct().toList())
				.isEqualTo((names == null) ? List.of() : List.of(names.split(" ")));
		});
	}

	@ParameterizedTest
	@CsvSource({ "区林业局", "区林草局" })
	void namesOfOneNewUnitMakeItOnce(String name) {
		assertThat(MEANINGS.of(name)).isEqualTo(new NameMeaning.Made("区林业局", name));
	}

	@ParameterizedTest(name = "{0}: no unit {1}, open {2}")
	@CsvSource({ "三农, true, false", "甲局, false, true", "丙局, false, true", "从未问过, false, true", "区林业局, false, false" })
	void whatWasNotDecidedIsNotTheSameAsNoUnit(String name, boolean noUnit, boolean open) {
		assertThat(MEANINGS.of(name).isNoUnit()).isEqualTo(noUnit);
		assertThat(MEANINGS.of(name).isOpen()).isEqualTo(open);
	}

	@ParameterizedTest(name = "{0}, left out {1}: nobody {2}")
	@CsvSource({ "三农, false, true", "三农、区林业局, false, false", "'', true, true", "'', false, false" })
	void wordBringsNobodyInWhereItsMembersAreNoUnits(String members, boolean skipped, boolean nobody) {
		assertThat(
				MEANINGS.isNobody(new GroupMatch(0, "各镇", List.of(), members, false, skipped, false, List.of(), false)))
			.isEqualTo(nobody);
	}

	@Test
	void membersOfAWordAreUnitsOnceEach() {
		UnitsForNow units = new UnitsForNow(MEANINGS.known());
		MeantUnits meant = MEANINGS.units(new PrintedNames(Map.of("区林草局", List.of()), Map.of("各镇", List.of())),
				List.of(new GroupMatch(0, "各镇", List.of(), "区林业局、三农、区卫计委、区卫生委", false, false, false, List.of(), false)),
				units);

		assertThat(meant.members("各镇")).extracting(units.names()::get).containsExactly("区林业局", "区卫生健康委");
		assertThat(Optional.ofNullable(meant.units().get("区林草局"))).contains(meant.members("各镇").get(0));
	}

}
