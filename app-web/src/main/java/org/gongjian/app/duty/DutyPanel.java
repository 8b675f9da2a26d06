package org.gongjian.app.duty;

import org.gongjian.app.standing.Moment;
import java.util.List;

/**
 * The duties of a task on its page: how far each unit in scope has come, and what was
 * recorded.
 *
 * @param duties the duties in the plan's order
 */
public record DutyPanel(List<TaskDuty> duties, List<DutyRecordLine> records) {

	/** The same with the records of a moment; of a past one they cannot be struck out. */
	public DutyPanel asOf(Moment moment) {
		return moment.isNow() ? this
				: new DutyPanel(this.duties,
						this.records.stream()
							.filter((record) -> !record.row().recordedAt().isAfter(moment.at()))
							.map((record) -> record.asOf(moment.at()))
							.toList());
	}

	/**
	 * A duty.
	 *
	 * @param units the units in scope
	 * @param withdrawn whether an amendment has withdrawn it
	 */
	public record TaskDuty(String rhythm, String quote, boolean withdrawn, List<UnitDuty> units) {

	}

	/**
	 * How far a unit has come.
	 *
	 * @param now the occurrence that runs
	 * @param missed those that were missed before, latest first
	 */
	public record UnitDuty(String unit, DutyLine.Part now, List<DutyLine.Part> missed) {

	}

}
