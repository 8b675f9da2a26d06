package org.gongjian.app.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.standing.Option;
import org.gongjian.domain.target.OverTime;
import org.gongjian.domain.target.OverUnits;
import org.gongjian.domain.target.TargetMode;
import org.gongjian.domain.target.TargetRule;
import org.jspecify.annotations.Nullable;

/**
 * How a target is to be judged and who reports it, as it is typed.
 *
 * @param version the stored version that the person began from
 */
record TargetRuleForm(String version, @Nullable TargetMode mode, @Nullable OverTime overTime,
		@Nullable OverUnits overUnits, @Nullable Boolean yearly, Set<UUID> reporters, List<MilestoneForm> milestones,
		List<UnitGoalForm> unitGoals) {

	/** Rows for milestones that are on the page beside those that are filled. */
	private static final int FREE_ROWS = 2;

	TargetRuleForm(@Nullable String version, @Nullable TargetMode mode, @Nullable OverTime overTime,
			@Nullable OverUnits overUnits, @Nullable Boolean yearly, @Nullable Set<UUID> reporters,
			@Nullable List<MilestoneForm> milestones, @Nullable List<UnitGoalForm> unitGoals) {
		this.version = (version != null) ? version : "";
		this.mode = mode;
		this.overTime = overTime;
		this.overUnits = overUnits;
		this.yearly = yearly;
		this.reporters = (reporters != null) ? reporters : Set.of();
		this.milestones = (milestones != null) ? milestones : List.of();
		this.unitGoals = (unitGoals != null) ? unitGoals : List.of();
	}

	/** The form with a stored rule, with a row for each unit that may have a part. */
	static TargetRuleForm of(long version, TargetRule rule, Set<UUID> reporters, List<Option> units) {
		return new TargetRuleForm(String.valueOf(version), rule.mode(), rule.overTime(), rule.overUnits(),
				rule.yearly(), reporters,
				rule.milestones()
					.inOrder()
					.stream()
					.map((milestone) -> new MilestoneForm(milestone.day().toString(),
							milestone.value().toPlainString()))
					.toList(),
				units.stream()
					.map((unit) -> new UnitGoalForm(unit.id(),
							rule.unitGoals().of(unit.id()).map((value) -> value.toPlainString()).orElse("")))
					.toList())
			.withFreeRows(units);
	}

	/** The same with a row for each unit and some for further milestones. */
	TargetRuleForm withFreeRows(List<Option> units) {
		List<MilestoneForm> rows = new ArrayList<>(
				this.milestones.stream().filter((milestone) -> !milestone.isEmpty()).toList());
		for (int i = 0; i < FREE_ROWS; i++) {
			rows.add(new MilestoneForm("", ""));
		}
		List<UnitGoalForm> parts = units.stream().map((unit) -> new UnitGoalForm(unit.id(), part(unit.id()))).toList();
		return new TargetRuleForm(this.version, this.mode, this.overTime, this.overUnits, this.yearly, this.reporters,
				rows, parts);
	}

	/** The same, begun from another stored version. */
	TargetRuleForm begunFrom(String other) {
		return new TargetRuleForm(other, this.mode, this.overTime, this.overUnits, this.yearly, this.reporters,
				this.milestones, this.unitGoals);
	}

	/** The same with the rows that are filled. */
	TargetRuleForm withoutFreeRows() {
		return new TargetRuleForm(this.version, this.mode, this.overTime, this.overUnits, this.yearly, this.reporters,
				this.milestones.stream().filter((milestone) -> !milestone.isEmpty()).toList(),
				this.unitGoals.stream().filter((goal) -> !goal.value().isEmpty()).toList());
	}

	public boolean names(UUID unit) {
		return this.reporters.contains(unit);
	}

	private String part(UUID unit) {
		return this.unitGoals.stream()
			.filter((goal) -> unit.equals(goal.unit()))
			.map(UnitGoalForm::value)
			.findFirst()
			.orElse("");
	}

}
