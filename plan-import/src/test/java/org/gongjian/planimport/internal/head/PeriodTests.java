package org.gongjian.planimport.internal.head;

import java.time.LocalDate;

import org.gongjian.planimport.PlanHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	@ParameterizedTest(name = "the {0}th: {1} to {2}")
	@CsvSource({ "13, 2016, 2020", "14, 2021, 2025", "15, 2026, 2030" })
	void fiveYearPlansFollowEachOther(int number, int first, int last) {
		assertThat(Period.fiveYears(number)).isEqualTo(Period.years(first, last));
	}

	@Test
	void planWithoutYearsIsReadInTheYearOfIssue() {
		PlanHead head = new PlanHead("供水方案", null, null, LocalDate.of(2026, 4, 16), null, null, null);

		assertThat(Period.readIn(head).yearOf(5)).isEqualTo(2026);
		assertThat(Period.readIn(head).yearOf(3)).isNull();
		assertThat(Period.readIn(new PlanHead("供水方案", null, null, null, null, null, null))).isEqualTo(Period.NONE);
	}

	@Test
	void onlyAPlanOfOneYearHasAYear() {
		assertThat(Period.years(2026, 2026).year()).isEqualTo(2026);
		assertThat(Period.years(2026, 2030).year()).isNull();
		assertThat(Period.NONE.year()).isNull();
		assertThat(Period.NONE.yearOf(3)).isNull();
	}

}
