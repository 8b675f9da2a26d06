package org.gongjian.app.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gongjian.domain.duty.DutyCount;
import org.gongjian.domain.duty.DutyCount.Done;
import org.gongjian.domain.duty.DutyNotice;
import org.gongjian.domain.duty.DutyOccurrence;
import org.gongjian.domain.duty.DutyState;
import org.gongjian.persistence.duty.OwingRow;

/**
 * How a duty of a unit stands on a day: its occurrences, counted.
 *
 * @param dates the days by which it is to be done, if the plan prints any
 * @param owed its occurrences, in order
 * @param done what the unit did of it
 */
public record DutyStanding(OwingRow row, List<LocalDate> dates, List<DutyOccurrence> owed, List<Done> done,
		LocalDate day, DutyNotice notice) {

	public DutyCount count(DutyOccurrence occurrence) {
		return DutyCount.of(occurrence, this.done, this.day, this.notice);
	}

	/** The occurrences that have a day between these two, counted. */
	public List<DutyCount> between(LocalDate from, LocalDate to) {
		return this.owed.stream().filter((one) -> one.meets(from, to)).map(this::count).toList();
	}

	/** The occurrence that ends on a day, if there is one. */
	public Optional<DutyOccurrence> endingOn(LocalDate last) {
		return this.owed.stream().filter((one) -> one.last().equals(last)).findFirst();
	}

	/** The occurrence that runs, else the last that has ended, else the first. */
	public Optional<DutyOccurrence> current() {
		return this.owed.stream()
			.filter((one) -> one.holds(this.day))
			.findFirst()
			.or(this::latestEnded)
			.or(() -> this.owed.stream().findFirst());
	}

	private Optional<DutyOccurrence> latestEnded() {
		return this.owed.stream().filter((one) -> one.hasEndedBy(this.day)).reduce((earlier, later) -> later);
	}

	/** Whether no amendment has ended the duty or the unit's part. */
	public boolean isInForce() {
		return this.row.withdrawnAt() == null && this.row.endedAt() == null;
	}

	/** Whether an occurrence has ended that still matters for the light of the task. */
	boolean hasEnded() {
		return latestEnded().filter((one) -> !one.last().isBefore(DutyStandings.remembered(this.day))).isPresent();
	}

	/** Whether the latest occurrence that has ended was not done, not even late. */
	boolean isMissed() {
		return missed().isPresent();
	}

	/** The latest occurrence that has ended, if it was not done, not even late. */
	public Optional<DutyCount> missed() {
		return hasEnded() ? latestEnded().map(this::count).filter((count) -> count.state() == DutyState.MISSED)
				: Optional.empty();
	}

	/** The occurrence that runs, if its last day is near and it is not done. */
	public Optional<DutyCount> dueSoon() {
		return this.owed.stream()
			.filter((one) -> one.holds(this.day))
			.map(this::count)
			.filter((count) -> count.state() == DutyState.DUE_SOON)
			.findFirst();
	}

}
