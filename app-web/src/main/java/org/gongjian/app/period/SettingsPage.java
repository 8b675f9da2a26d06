package org.gongjian.app.period;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.period.PeriodKind;

/**
 * The settings of a plan: those that hold, what they lead to, from when others may hold,
 * and what was changed.
 *
 * @param now the settings of the period that runs, in words
 * @param choices from which periods a change may hold
 * @param history what was changed, latest first
 * @param number how many changes there are
 */
record SettingsPage(UUID planId, String plan, String now, List<Choice> choices, List<Change> history, int number) {

	/** The choices of one length of periods. */
	public List<Choice> choicesOf(PeriodKind kind) {
		return this.choices.stream().filter((choice) -> choice.kind() == kind).toList();
	}

	/** A period from which a change may hold. */
	record Choice(PeriodKind kind, LocalDate start, String name) {

	}

	/** A change that was made. */
	record Change(String at, String by, String from, String before, String after) {

	}

	/** What settings lead to for a period. */
	record Deadline(String name, LocalDate end, LocalDate deadline, LocalDate graceEnd, String lockedFrom) {

	}

}
