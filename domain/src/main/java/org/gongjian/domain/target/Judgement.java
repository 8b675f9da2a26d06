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
 * @param gap what is missing or came too late
 */
public record Judgement(TargetState state, @Nullable Figure figure, @Nullable BigDecimal expected,
		@Nullable ReportingPeriod latest, int unitsMeeting, int unitsInAll, Gap gap) {

	public Judgement(TargetState state, @Nullable Figure figure, @Nullable BigDecimal expected,
			@Nullable ReportingPeriod latest, int unitsMeeting, int unitsInAll) {
		this(state, figure, expected, latest, unitsMeeting, unitsInAll, Gap.NONE);
	}

	static Judgement noData(int units, Gap gap) {
		return new Judgement(TargetState.NO_DATA, null, null, null, 0, units, gap);
	}

	public boolean isOfEachUnit() {
		return this.unitsInAll > 0;
	}

	/**
	 * What is missing or came too late.
	 *
	 * @param period the latest closed period, or the one that holds the due day, where
	 * units have left it out
	 * @param silent how many units have
	 * @param units how many were to report
	 * @param awaited whether the due day has passed and that period's figure may still
	 * come in time
	 * @param reachedIn the period after the due day in which the goal was reached
	 */
	public record Gap(@Nullable ReportingPeriod period, int silent, int units, boolean awaited,
			@Nullable ReportingPeriod reachedIn) {

		public static final Gap NONE = new Gap(null, 0, 0, false, null);

	}

}
