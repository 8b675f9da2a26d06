package org.gongjian.domain.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.gongjian.domain.plan.PlanYears;
import org.jspecify.annotations.Nullable;

/**
 * When and how often a duty is to be done, without its words.
 *
 * @param every how often it comes back; {@code null} for dates only
 * @param everyCount every how many of these
 * @param times how many times in each; {@code null} where the plan prints no count: once
 * @param dueDates the days by which it is to be done
 */
public record DutyDemand(@Nullable Rhythm every, int everyCount, @Nullable Integer times, List<LocalDate> dueDates) {

	private static final String NONE = "-";

	public DutyDemand {
		dueDates = dueDates.stream().distinct().sorted().toList();
	}

	/** How many times in each occurrence. */
	public int required() {
		return (this.times != null) ? Math.max(1, this.times) : 1;
	}

	/**
	 * The occurrences in a plan's time, in order. A rhythm gives the calendar's weeks,
	 * months and so on, cut to the plan's time; with one date beside it, to that date.
	 * Dates alone, or several, give a stretch each from the day after the date before.
	 */
	public List<DutyOccurrence> within(PlanYears years) {
		if (this.every != null && this.dueDates.size() < 2) {
			LocalDate end = this.dueDates.isEmpty() ? years.end() : earlier(this.dueDates.get(0), years.end());
			return recurring(this.every, years.start(), end);
		}
		return this.dueDates.isEmpty() ? List.of(new DutyOccurrence(years.start(), years.end(), required()))
				: dated(years.start());
	}

	private List<DutyOccurrence> dated(LocalDate start) {
		List<DutyOccurrence> occurrences = new ArrayList<>();
		LocalDate first = start;
		for (LocalDate date : this.dueDates) {
			if (!date.isBefore(first)) {
				occurrences.add(new DutyOccurrence(first, date, required()));
				first = date.plusDays(1);
			}
		}
		return occurrences;
	}

	private List<DutyOccurrence> recurring(Rhythm rhythm, LocalDate start, LocalDate end) {
		List<DutyOccurrence> occurrences = new ArrayList<>();
		int step = Math.max(1, this.everyCount);
		LocalDate first = rhythm.startOf(start);
		while (!first.isAfter(end)) {
			LocalDate next = rhythm.plus(first, step);
			occurrences.add(new DutyOccurrence(first.isBefore(start) ? start : first, earlier(next.minusDays(1), end),
					required()));
			first = next;
		}
		return occurrences;
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	/** As one line, to be kept. */
	String written() {
		String dates = this.dueDates.stream().map(LocalDate::toString).collect(Collectors.joining(","));
		return ((this.every != null) ? this.every.name() : NONE) + " " + this.everyCount + " "
				+ ((this.times != null) ? this.times.toString() : NONE) + " " + (dates.isEmpty() ? NONE : dates);
	}

	/** Reads what was {@link #written}. */
	public static DutyDemand read(String written) {
		String[] parts = written.split(" ");
		return new DutyDemand(parts[0].equals(NONE) ? null : Rhythm.valueOf(parts[0]), Integer.parseInt(parts[1]),
				parts[2].equals(NONE) ? null : Integer.valueOf(parts[2]),
				parts[3].equals(NONE) ? List.of() : Arrays.stream(parts[3].split(",")).map(LocalDate::parse).toList());
	}

}
