package org.gongjian.planimport.internal.duties;

import java.util.List;

import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.PlacedText;

/**
 * The duties of a text.
 */
public final class DutyReader {

	private final Period period;

	public DutyReader(Period period) {
		this.period = period;
	}

	public List<DraftDuty> read(PlacedText text) {
		return List.of();
	}

}
