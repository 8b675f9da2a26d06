package org.gongjian.domain.notice;

import java.time.LocalDateTime;
import java.time.LocalTime;

import org.gongjian.domain.period.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 2026-02-14 is a Saturday that is worked on, 15 to 23 are the Spring Festival.
 */
class QuietHoursTests {

	@ParameterizedTest(name = "{0}–{1}: at {2} the next moment is {3}")
	@CsvSource({ "20:00, 08:00, 2026-02-10T07:59, 2026-02-10T08:00", "20:00, 08:00, 2026-02-10T08:00, 2026-02-10T08:00",
			"20:00, 08:00, 2026-02-10T19:59, 2026-02-10T19:59", "20:00, 08:00, 2026-02-10T20:00, 2026-02-11T08:00",
			"20:00, 08:00, 2026-02-10T23:59, 2026-02-11T08:00", "20:00, 08:00, 2026-02-11T00:00, 2026-02-11T08:00",
			"20:00, 08:00, 2026-02-13T20:00, 2026-02-14T08:00", "20:00, 08:00, 2026-02-14T20:00, 2026-02-24T08:00",
			"20:00, 08:00, 2026-02-21T12:00, 2026-02-24T08:00", "20:00, 08:00, 2026-02-07T12:00, 2026-02-09T08:00",
			"12:00, 14:00, 2026-02-10T12:00, 2026-02-10T14:00", "12:00, 14:00, 2026-02-10T03:00, 2026-02-10T03:00",
			"12:00, 14:00, 2026-02-07T13:00, 2026-02-09T00:00", "00:00, 00:00, 2026-02-10T03:00, 2026-02-10T03:00",
			"00:00, 00:00, 2026-02-07T03:00, 2026-02-09T00:00" })
	void nothingIsSentInQuietHoursAndOnDaysOff(LocalTime from, LocalTime until, LocalDateTime at, LocalDateTime next) {
		QuietHours quiet = new QuietHours(from, until);

		assertThat(quiet.after(at, WorkingDays.shipped())).isEqualTo(next);
		assertThat(quiet.holdAt(at, WorkingDays.shipped())).isEqualTo(!at.equals(next));
	}

}
