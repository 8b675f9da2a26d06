package org.gongjian.planimport.internal.head;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlanDayTests {

	private static final Period YEAR = Period.years(2026, 2026);

	@ParameterizedTest(name = "{0}-{1}-{2}: {3}")
	@CsvSource({ "2027, 6, 30, 2027-06-30", ", 6, 30, 2026-06-30", ", 6, , 2026-06-30", ", 2, , 2026-02-28",
			"2028, 2, 29, 2028-02-29" })
	void dayIsInThePlansYearUnlessItSaysOtherwise(@Nullable String year, String month, @Nullable String day,
			LocalDate expected) {
		assertThat(PlanDay.of(YEAR, year, month, day)).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0}-{1}-{2}")
	@CsvSource({ ", 13, 1", ", 0, 1", ", 2, 30", "2026, 6, 31", ", 6, 0" })
	void dayThatIsNoneIsLeftOpen(@Nullable String year, String month, String day) {
		assertThat(PlanDay.of(YEAR, year, month, day)).isNull();
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@CsvSource({ "2027, 一, 2027-03-31", ", 四, 2026-12-31", "2025, 二, " })
	void quarterEndsWithItsLastDay(@Nullable String year, String quarter, @Nullable LocalDate expected) {
		assertThat(PlanDay.ofQuarter(YEAR, year, quarter)).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@CsvSource({ "2027, 上, 2027-06-30", ", 下, 2026-12-31", "2025, 上, " })
	void halfAYearEndsWithItsLastDay(@Nullable String year, String half, @Nullable LocalDate expected) {
		assertThat(PlanDay.ofHalf(YEAR, year, half)).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "2027, 2027-12-31", ", 2026-12-31", "2025, " })
	void yearThatIsPastSetsNoDay(@Nullable String year, @Nullable LocalDate expected) {
		assertThat(PlanDay.ofYear(YEAR, year)).isEqualTo(expected);
	}

	@Test
	void withoutAYearThePlanHasToHaveOne() {
		assertThat(PlanDay.of(Period.years(2026, 2030), null, "6", null)).isNull();
		assertThat(PlanDay.of(Period.NONE, null, "6", null)).isNull();
	}

}
