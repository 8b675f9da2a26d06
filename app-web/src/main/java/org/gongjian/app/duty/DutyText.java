package org.gongjian.app.duty;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.gongjian.app.standing.DutyStanding;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.duty.DutyCount;
import org.gongjian.domain.duty.DutyOccurrence;
import org.gongjian.domain.duty.Rhythm;
import org.gongjian.persistence.duty.OwingRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Duties as people read them: how often, and how far a unit has come: 本月 1/2 次，还差 1 次，截至
 * 6月30日.
 */
@Component
class DutyText {

	private final Texts texts;

	DutyText(Texts texts) {
		this.texts = texts;
	}

	/** When and how often: 每月 2 次. */
	String rhythm(DutyStanding duty) {
		OwingRow row = duty.row();
		String often = (row.every() == null) ? ""
				: this.texts.of((row.everyCount() > 1) ? "task.duty.everyCount" : "task.duty.every",
						this.texts.of(row.every()), row.everyCount());
		String times = (row.times() == null) ? "" : this.texts.of("task.duty.times", row.times());
		String dates = duty.dates().stream().map(LocalDate::toString).collect(Collectors.joining("、"));
		return (often + times + (dates.isEmpty() ? "" : this.texts.of("task.duty.by", dates))).strip();
	}

	/** How far an occurrence has come. */
	String sentence(DutyStanding duty, DutyCount count) {
		DutyOccurrence occurrence = count.occurrence();
		return this.texts.of("duty.sentence." + count.state(), period(duty, occurrence), String.valueOf(count.done()),
				String.valueOf(occurrence.required()), String.valueOf(count.lacking()),
				day(occurrence.last(), duty.day()), String.valueOf(count.late()), day(occurrence.first(), duty.day()));
	}

	/** An occurrence by its name: 本月, 2026年第2季度, 6月6日至9月5日. */
	String period(DutyStanding duty, DutyOccurrence occurrence) {
		Rhythm every = duty.row().every();
		LocalDate first = occurrence.first();
		if (every == null || duty.dates().size() > 1 || !isWhole(every, occurrence)) {
			return this.texts.of("duty.period.range", day(first, duty.day()), day(occurrence.last(), duty.day()));
		}
		if (occurrence.holds(duty.day())) {
			return this.texts.of("duty.period.now." + every);
		}
		String year = String.valueOf(first.getYear());
		int month = first.getMonthValue();
		return switch (every) {
			case DAY -> day(first, duty.day());
			case WEEK -> this.texts.of("duty.period.range", day(first, duty.day()), day(occurrence.last(), duty.day()));
			case MONTH -> this.texts.of("duty.period.MONTH", year, String.valueOf(month));
			case QUARTER -> this.texts.of("duty.period.QUARTER", year, String.valueOf((month + 2) / 3));
			case HALF_YEAR -> this.texts.of((month <= 6) ? "duty.period.FIRST_HALF" : "duty.period.SECOND_HALF", year);
			case YEAR -> this.texts.of("duty.period.YEAR", year);
		};
	}

	/** A day, with its year where that is not this one. */
	String day(LocalDate day, @Nullable LocalDate today) {
		boolean plain = today != null && day.getYear() == today.getYear();
		return this.texts.of(plain ? "duty.day" : "duty.day.year", String.valueOf(day.getYear()),
				String.valueOf(day.getMonthValue()), String.valueOf(day.getDayOfMonth()));
	}

	/** Whether it lies in one day, week, month and so on. */
	private static boolean isWhole(Rhythm every, DutyOccurrence occurrence) {
		return every.startOf(occurrence.last()).equals(every.startOf(occurrence.first()));
	}

}
