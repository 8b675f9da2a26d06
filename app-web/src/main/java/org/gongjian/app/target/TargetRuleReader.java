package org.gongjian.app.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.frame.TypedDay;
import org.gongjian.app.report.TypedNumber;
import org.gongjian.domain.target.Milestone;
import org.gongjian.domain.target.Milestones;
import org.gongjian.domain.target.RuleCheck;
import org.gongjian.domain.target.TargetRule;
import org.gongjian.domain.target.UnitGoals;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Reads a rule that was typed and says beside each field what is wrong with it.
 */
final class TargetRuleReader {

	private static final int MOST_MILESTONES = 60;

	private final TargetRuleForm form;

	private final Errors errors;

	private TargetRuleReader(TargetRuleForm form, Errors errors) {
		this.form = form;
		this.errors = errors;
	}

	/**
	 * Reads the form.
	 * @param assigned the units that may report
	 * @param summed whether figures come from lower targets, so that no unit reports
	 * @return the rule; empty if there are errors
	 */
	static Optional<TypedRule> read(TargetRuleForm form, RuleCheck check, Set<UUID> assigned, boolean summed,
			Errors errors) {
		return new TargetRuleReader(form, errors).read(check, assigned, summed);
	}

	private Optional<TypedRule> read(RuleCheck check, Set<UUID> assigned, boolean summed) {
		Milestones milestones = milestones();
		UnitGoals parts = unitGoals();
		Set<UUID> reporters = summed ? Set.of() : this.form.reporters();
		if (!summed && (reporters.isEmpty() || !assigned.containsAll(reporters))) {
			this.errors.rejectValue("reporters", "target.rule.notAssigned");
		}
		if (this.form.mode() == null || this.form.overTime() == null || this.form.overUnits() == null) {
			this.errors.rejectValue("mode", "target.rule.choose");
			return Optional.empty();
		}
		TargetRule rule = new TargetRule(this.form.mode(), this.form.overTime(), this.form.overUnits(),
				Boolean.TRUE.equals(this.form.yearly()), milestones, parts);
		if (!this.errors.hasErrors()) {
			check.problems(rule, reporters)
				.forEach((problem) -> this.errors.rejectValue(problem.field(), "RuleProblem." + problem,
						new Object[] { check.begin(), check.due() }, null));
		}
		return this.errors.hasErrors() ? Optional.empty() : Optional.of(new TypedRule(version(), rule, reporters));
	}

	private Milestones milestones() {
		Map<LocalDate, Milestone> read = new HashMap<>();
		List<MilestoneForm> rows = this.form.milestones();
		if (rows.size() > MOST_MILESTONES) {
			this.errors.rejectValue("milestones", "target.rule.tooMany", new Object[] { MOST_MILESTONES }, null);
			return Milestones.NONE;
		}
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).isEmpty()) {
				continue;
			}
			LocalDate day = day("milestones[" + i + "].day", rows.get(i).day());
			BigDecimal value = number("milestones[" + i + "].value", rows.get(i).value());
			if (day != null && value != null && read.put(day, new Milestone(day, value)) != null) {
				this.errors.rejectValue("milestones[" + i + "].day", "target.rule.twice");
			}
		}
		return new Milestones(new ArrayList<>(read.values()));
	}

	private UnitGoals unitGoals() {
		Map<UUID, BigDecimal> read = new HashMap<>();
		for (int i = 0; i < this.form.unitGoals().size(); i++) {
			UnitGoalForm row = this.form.unitGoals().get(i);
			if (row.unit() == null || row.value().isEmpty()) {
				continue;
			}
			BigDecimal value = number("unitGoals[" + i + "].value", row.value());
			if (value != null) {
				read.put(row.unit(), value);
			}
		}
		return new UnitGoals(read);
	}

	private @Nullable LocalDate day(String field, String typed) {
		try {
			return TypedDay.read(typed);
		}
		catch (DateTimeParseException ex) {
			this.errors.rejectValue(field, "target.rule.day");
			return null;
		}
	}

	private @Nullable BigDecimal number(String field, String typed) {
		TypedNumber read = TypedNumber.read(typed);
		BigDecimal number = read.number();
		String problem = (number != null && number.signum() < 0) ? "report.error.negative" : read.problem();
		if (problem != null) {
			this.errors.rejectValue(field, problem);
			return null;
		}
		return number;
	}

	private long version() {
		return this.form.version().matches("\\d{1,18}") ? Long.parseLong(this.form.version()) : -1;
	}

}
