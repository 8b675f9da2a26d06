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

	@Test
	void withoutAYearThePlanHasToHaveOne() {
		assertThat(PlanDay.of(Period.years(2026, 2030), null, "6", null)).isNull();
		assertThat(PlanDay.of(Period.NONE, null, "6", null)).isNull();
	}

}
