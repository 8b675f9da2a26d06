package org.gongjian.app.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.duty.DutyState;

/**
 * A duty of a unit in a month as a program reads it.
 *
 * @param now the occurrence that comes first: missed, else running, else the last
 * @param missed further occurrences of the month that were missed
 * @param open whether the person may record for the occurrence
 */
record DutyAnswer(UUID dutyId, UUID unitId, String unit, UUID planId, String plan, UUID taskId, String quote,
		String rhythm, Occurrence now, List<Occurrence> missed, int occurrences, int done, boolean open) {

	static DutyAnswer of(DutyLine line) {
		return new DutyAnswer(line.row().dutyId(), line.row().unitId(), line.row().unit(), line.row().planId(),
				line.plan(), line.row().taskId(), line.row().quote(), line.rhythm(), Occurrence.of(line.now()),
				line.others().stream().map(Occurrence::of).toList(), line.parts(), line.done(), line.open());
	}

	/**
	 * An occurrence.
	 *
	 * @param last its last day, by which it is recorded and read
	 */
	record Occurrence(LocalDate last, String period, String sentence, DutyState state) {

		static Occurrence of(DutyLine.Part part) {
			String address = part.address();
			return new Occurrence(LocalDate.parse(address.substring(address.lastIndexOf('/') + 1)), part.period(),
					part.sentence(), part.state());
		}

	}

}
