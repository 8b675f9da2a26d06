package org.gongjian.app.duty;

import java.util.List;
import java.util.Map;

import org.gongjian.domain.duty.DutyState;
import org.gongjian.persistence.duty.OwingRow;

/**
 * A duty of a unit as a line of the list of a month.
 *
 * @param rhythm when and how often
 * @param now the occurrence that comes first: the one that was missed, else the one that
 * runs, else the last of the month
 * @param others the further occurrences of the month that were missed
 * @param parts how many occurrences the month has
 * @param done how many of them were done
 * @param open whether the person may record for the occurrence
 */
public record DutyLine(OwingRow row, String plan, String rhythm, Part now, List<Part> others, int parts, int done,
		boolean open, DutyForm form, Map<String, String> errors, String month) {

	/** The line's place on the page. */
	public String anchor() {
		return "d" + this.row.dutyId() + this.row.unitId();
	}

	/** The state by which the list is narrowed. */
	public DutyState state() {
		return this.now.state();
	}

	/**
	 * An occurrence.
	 *
	 * @param address where it is recorded and read
	 */
	public record Part(String period, String sentence, DutyState state, String address) {

	}

}
