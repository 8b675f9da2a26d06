package org.gongjian.domain.target;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a target is judged (判定规则).
 *
 * @param mode whether the goal must hold in every period or by the due date
 * @param overTime how periods add up
 * @param overUnits how units add up
 * @param yearly whether the goal is set anew for each year of the plan
 * @param milestones values to be reached on the way
 * @param unitGoals the parts of the goal that units answer for
 */
@Embeddable
public record TargetRule(@Enumerated(EnumType.STRING) TargetMode mode, @Enumerated(EnumType.STRING) OverTime overTime,
		@Enumerated(EnumType.STRING) OverUnits overUnits, boolean yearly,
		@Convert(converter = MilestonesColumn.class) Milestones milestones,
		@Convert(converter = UnitGoalsColumn.class) UnitGoals unitGoals) {

	/** A rule without milestones and parts. */
	public static TargetRule plain(TargetMode mode, OverTime overTime, OverUnits overUnits) {
		return new TargetRule(mode, overTime, overUnits, false, Milestones.NONE, UnitGoals.NONE);
	}

	/** The same with the goal's value set anew for each year. */
	public TargetRule eachYear() {
		return new TargetRule(this.mode, this.overTime, this.overUnits, true, this.milestones, this.unitGoals);
	}

}
