package org.gongjian.app.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.persistence.duty.OwingRow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On which days duties were done, counted against the days by which they were to be done.
 */
class DutySheet {

	private final List<OwingRow> owing;

	private final Map<Owed, List<LocalDate>> done = new HashMap<>();

	private final Map<Owed, List<LocalDate>> ends = new HashMap<>();

	DutySheet(List<OwingRow> owing) {
		this.owing = owing;
		owing.forEach((duty) -> {
			this.done.put(Owed.of(duty), new ArrayList<>());
			this.ends.put(Owed.of(duty), endsOf(duty));
		});
	}

	private record Owed(UUID duty, UUID unit) {

		private static Owed of(OwingRow row) {
			return new Owed(row.dutyId(), row.unitId());
		}

	}

	/** The duties, of each unit that owes them. */
	List<OwingRow> owing() {
		return this.owing;
	}

	void done(OwingRow duty, LocalDate day) {
		of(this.done, duty).add(day);
	}

	/** The last day of the stretch that a day lies in. */
	Optional<LocalDate> endAfter(OwingRow duty, LocalDate day) {
		return of(this.ends, duty).stream().filter((end) -> !end.isBefore(day)).findFirst();
	}

	/** The last day of the latest stretch that has gone by. */
	Optional<LocalDate> lastEnd(OwingRow duty, LocalDate day) {
		return of(this.ends, duty).stream().filter((end) -> end.isBefore(day)).reduce((earlier, later) -> later);
	}

	/** How often it was done in the stretch that ends on a day. */
	int timesUntil(OwingRow duty, LocalDate end) {
		LocalDate before = lastEnd(duty, end).orElse(LocalDate.MIN);
		return (int) of(this.done, duty).stream().filter((day) -> day.isAfter(before) && !day.isAfter(end)).count();
	}

	/** Whether it was not done as often as it was to be, the last time it came due. */
	boolean isMissed(OwingRow duty, LocalDate day) {
		return lastEnd(duty, day).map((end) -> timesUntil(duty, end) < timesAskedFor(duty)).orElse(false);
	}

	private static int timesAskedFor(OwingRow duty) {
		return (duty.times() != null) ? duty.times() : 1;
	}

	/** A stretch ends on the days that the plan names, or before the next one begins. */
	private static List<LocalDate> endsOf(OwingRow duty) {
		assertThat(duty.everyCount()).isEqualTo(1);
		Rhythm every = duty.every();
		if (every == null) {
			return duty.dueDates().isEmpty() ? List.of(YearCalendar.endOf(12)) : duty.dueDates();
		}
		assertThat(duty.dueDates()).isEmpty();
		return YearCalendar.startOf(1)
			.datesUntil(YearCalendar.startOf(13))
			.filter((day) -> begins(every, day.plusDays(1)) || day.equals(YearCalendar.endOf(12)))
			.toList();
	}

	private static boolean begins(Rhythm every, LocalDate day) {
		return switch (every) {
			case DAY -> true;
			case WEEK -> day.getDayOfWeek() == DayOfWeek.MONDAY;
			case MONTH -> day.getDayOfMonth() == 1;
			case QUARTER -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
			case HALF_YEAR -> day.getDayOfMonth() == 1 && day.getMonthValue() % 6 == 1;
			case YEAR -> day.getDayOfYear() == 1;
		};
	}

	private static List<LocalDate> of(Map<Owed, List<LocalDate>> days, OwingRow duty) {
		return days.getOrDefault(Owed.of(duty), List.of());
	}

}
