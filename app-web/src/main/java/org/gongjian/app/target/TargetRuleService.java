package org.gongjian.app.target;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.Targets;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.Assignments;
import org.gongjian.persistence.unit.UnitQueries;
import org.gongjian.persistence.unit.UnitRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes how a target is judged and who reports it, and notes what it was before.
 */
@Service
class TargetRuleService {

	private final Targets targets;

	private final Assignments assignments;

	private final UnitQueries units;

	private final Audit audit;

	private final Texts texts;

	TargetRuleService(Targets targets, Assignments assignments, UnitQueries units, Audit audit, Texts texts) {
		this.targets = targets;
		this.assignments = assignments;
		this.units = units;
		this.audit = audit;
		this.texts = texts;
	}

	/**
	 * Applies the rule.
	 * @throws NotAssignedException if a reporting unit has no part in the task
	 */
	@Transactional
	void change(UUID id, TargetRuleForm form, Scope scope) {
		NumericTarget target = this.targets.findByJurisdictionIdAndId(scope.jurisdictionId(), id)
			.filter((found) -> found.withdrawnIn() == null)
			.orElseThrow(NotFoundException::new);
		Set<UUID> reporters = Objects.requireNonNull(form.reporters());
		if (!assigned(target).containsAll(reporters)) {
			throw new NotAssignedException();
		}
		String before = describe(target);
		target.judgeBy(Objects.requireNonNull(form.mode()), Objects.requireNonNull(form.overTime()),
				Objects.requireNonNull(form.overUnits()));
		target.reportedBy(reporters);
		this.audit.note(AuditAction.CHANGE_TARGET, "NumericTarget", id, before, describe(target));
	}

	private Set<UUID> assigned(NumericTarget target) {
		return this.assignments.findByJurisdictionIdAndPlanIdOrderByPosition(target.jurisdictionId(), target.planId())
			.stream()
			.filter((assignment) -> assignment.taskId().equals(target.taskId()) && assignment.endedIn() == null)
			.map(Assignment::unitId)
			.collect(Collectors.toSet());
	}

	private String describe(NumericTarget target) {
		String reporters = this.units.findAll(target.jurisdictionId())
			.stream()
			.filter((unit) -> target.reporters().contains(unit.id()))
			.map(UnitRow::shortName)
			.collect(Collectors.joining("、"));
		return this.texts.ofRecord("target.audit.rule", this.texts.ofRecord(target.rule().mode()),
				this.texts.ofRecord(target.rule().overTime()), this.texts.ofRecord(target.rule().overUnits()), reporters);
	}

}
