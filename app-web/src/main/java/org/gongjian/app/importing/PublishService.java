package org.gongjian.app.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.draft.DraftChangedException;
import org.gongjian.app.importing.draft.DraftJson;
import org.gongjian.app.importing.draft.DraftSummary;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.duty.Duties;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanHeading;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanImports;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.plan.Plans;
import org.gongjian.domain.plan.SpecialActions;
import org.gongjian.domain.target.Targets;
import org.gongjian.domain.task.Assignments;
import org.gongjian.domain.task.TaskItems;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanHead;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns a draft into a plan, in one transaction: the plan with its revision, units and
 * collective words, actions, tasks, assignments, targets and duties, or nothing at all.
 */
@Service
class PublishService {

	private final PlanImports imports;

	private final Plans plans;

	private final SpecialActions actions;

	private final TaskItems tasks;

	private final Assignments assignments;

	private final Targets targets;

	private final Duties duties;

	private final UnitDecisions units;

	private final DraftJson json;

	private final Audit audit;

	private final Clock clock;

	PublishService(PlanImports imports, Plans plans, SpecialActions actions, TaskItems tasks, Assignments assignments,
			Targets targets, Duties duties, UnitDecisions units, DraftJson json, Audit audit, Clock clock) {
		this.imports = imports;
		this.plans = plans;
		this.actions = actions;
		this.tasks = tasks;
		this.assignments = assignments;
		this.targets = targets;
		this.duties = duties;
		this.units = units;
		this.json = json;
		this.audit = audit;
		this.clock = clock;
	}

	/** What there is to decide before this draft is published. */
	@Transactional(readOnly = true)
	public PublishView prepare(CurrentAccount account, UUID id, @Nullable PublishForm form) {
		PlanImport planImport = requireNotDiscarded(
				this.imports.findByJurisdictionIdAndId(account.jurisdictionId(), id));
		PlanDraft draft = this.json.read(planImport.draft());
		PrintedNames names = PrintedNames.in(draft);
		UnitMatching matching = this.units.matching(account.jurisdictionId());
		PublishView.Months months = PublishView.Months.of(draft.head());
		YearMonth first = (months != null) ? months.nearest(YearMonth.now(this.clock)) : null;
		boolean over = draft.head().periodEnd() != null && draft.head().periodEnd().isBefore(LocalDate.now(this.clock));
		return new PublishView(id, planImport.version(), DraftSummary.of(draft), months, first,
				matching.units(names, form), matching.groups(names, form), matching.all(), over,
				LongNames.findIn(draft, form));
	}

	/**
	 * Publishes the draft; of a draft that has been published it gives the plan.
	 * @return the plan
	 * @throws DraftChangedException if somebody has changed the draft since it was shown
	 */
	@Transactional
	public UUID publish(CurrentAccount account, UUID id, PublishForm form) {
		PlanImport planImport = requireNotDiscarded(this.imports.findForChange(account.jurisdictionId(), id));
		if (planImport.planId() != null) {
			return planImport.planId();
		}
		if (!form.beganFrom(planImport.version())) {
			throw new DraftChangedException(planImport.version());
		}
		PlanDraft draft = this.json.read(planImport.draft());
		KnownUnits known = this.units.carryOut(account.jurisdictionId(), PrintedNames.in(draft), form);
		Plan plan = this.plans.save(planOf(account.jurisdictionId(), draft.head(), form));
		plan.publish(planImport.documentId(), account.id(), this.clock.instant());
		PlanAssembly parts = new PlanAssembly(plan, known).add(draft);
		parts.actions().forEach(this.actions::save);
		this.tasks.saveAll(parts.tasks());
		this.assignments.saveAll(parts.assignments());
		this.targets.saveAll(parts.targets());
		this.duties.saveAll(parts.duties());
		planImport.becomes(plan.id(), this.clock.instant());
		this.audit.note(AuditAction.PUBLISH_PLAN, "Plan", plan.id(), null, DraftSummary.of(draft).toString());
		return plan.id();
	}

	private static PlanImport requireNotDiscarded(Optional<PlanImport> found) {
		return found.filter((planImport) -> planImport.state() != PlanImport.State.DISCARDED)
			.orElseThrow(NotFoundException::new);
	}

	private Plan planOf(UUID jurisdictionId, PlanHead head, PublishForm form) {
		if (head.title() == null || head.periodStart() == null || head.periodEnd() == null) {
			throw new IllegalStateException("The head was not checked");
		}
		return new Plan(jurisdictionId,
				new PlanHeading(head.title(), head.documentNumber(), head.issuer(), head.issuedOn()),
				new PlanYears(head.periodStart(), head.periodEnd()), form.firstMonth().atDay(1));
	}

}
