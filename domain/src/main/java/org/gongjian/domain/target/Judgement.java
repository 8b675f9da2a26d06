package org.gongjian.domain.target;

import java.math.BigDecimal;

import org.gongjian.domain.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * How a target stands, with everything that the sentence beside the light is made of.
 *
 * @param state how it stands
 * @param figure the figure that was judged; {@code null} where nothing was reported, and
 * for a target that each unit meets on its own
 * @param expected what was to be expected by the end of the latest period; {@code null}
 * for a limit that is held
 * @param latest the latest period with a figure
 * @param unitsMeeting of a target that each unit meets on its own, how many do
 * @param unitsInAll of such a target, how many there are; 0 for every other target
 */
public record Judgement(TargetState state, @Nullable Figure figure, @Nullable BigDecimal expected,
		@Nullable ReportingPeriod latest, int unitsMeeting, int unitsInAll) {

	static Judgement noData(int units) {
		return new Judgement(TargetState.NO_DATA, null, null, null, 0, units);
	}

	public boolean isOfEachUnit() {
		return this.unitsInAll > 0;
	}

}
