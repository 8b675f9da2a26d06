package org.gongjian.app.amending;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.Amending;
import org.gongjian.app.importing.AmendmentRefusedException;
import org.gongjian.app.importing.draft.OpenImports;
import org.gongjian.app.ledger.Ledgers;
import org.gongjian.app.life.LifeEnding;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.ledger.ActionText;
import org.gongjian.domain.ledger.LedgerParts;
import org.gongjian.domain.ledger.PartChange;
import org.gongjian.domain.ledger.PartChanges;
import org.gongjian.domain.ledger.PlanLedger;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.Plans;
import org.gongjian.domain.task.TaskItem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares a plan with the draft of its next text, keeps what people say of pairs, and
 * lets the plan follow the text when it is published.
 */
@Service
class AmendmentService implements Amending {

	private final OpenImports imports;

	private final Plans plans;

	private final Ledgers ledgers;

	private final Comparisons comparisons;

	private final LifeEnding lives;

	private final Audit audit;

	private final Texts texts;

	private final Clock clock;

	AmendmentService(OpenImports imports, Plans plans, Ledgers ledgers, Comparisons comparisons, LifeEnding lives,
			Audit audit, Texts texts, Clock clock) {
		this.imports = imports;
		this.plans = plans;
		this.ledgers = ledgers;
		this.comparisons = comparisons;
		this.lives = lives;
		this.audit = audit;
		this.texts = texts;
		this.clock = clock;
	}

	/** The plan beside the draft. */
	@Transactional(readOnly = true)
	public Comparison compare(CurrentAccount account, UUID id) {
		PlanImport amendment = this.imports.find(account.jurisdictionId(), id);
		Plan plan = planOf(amendment);
		LedgerParts parts = partsOf(plan);
		return this.comparisons.of(amendment, plan, parts, this.comparisons.texts(amendment, plan, parts));
	}

	/**
	 * Keeps what a task of the plan is in the draft, and gives the number of the change.
	 * @param counterpart the draft's task; empty where it is none of them
	 * @throws NotFoundException if one of them is not there, or only one of them is the
	 * goals of an action
	 */
	@Transactional
	public void pair(CurrentAccount account, UUID id, UUID taskId, String counterpart) {
		PlanImport amendment = this.imports.findForChange(account.jurisdictionId(), id);
		Plan plan = planOf(amendment);
		TwoTexts both = this.comparisons.texts(amendment, plan, partsOf(plan));
		TaskSide task = require(both.old(), (old) -> old.mark().equals(taskId.toString()));
		TaskSide same = counterpart.isEmpty() ? null
				: require(both.now(), (now) -> now.mark().equals(counterpart) && now.goals() == task.goals());
		amendment.pair(taskId, counterpart, this.clock.instant());
		this.audit.note(AuditAction.PAIR_TASKS, "PlanImport", id,
				this.texts.ofRecord("amending.audit.task", task.named()),
				(same != null) ? this.texts.ofRecord("amending.audit.paired", same.named())
						: this.texts.ofRecord("amending.audit.unpaired"));
	}

	/** Lets the pair of a task follow from the wording again. */
	@Transactional
	public void letFollow(CurrentAccount account, UUID id, UUID taskId) {
		PlanImport amendment = this.imports.findForChange(account.jurisdictionId(), id);
		Plan plan = planOf(amendment);
		TaskSide task = require(this.comparisons.texts(amendment, plan, partsOf(plan)).old(),
				(old) -> old.mark().equals(taskId.toString()));
		amendment.letPairingFollow(taskId, this.clock.instant());
		this.audit.note(AuditAction.PAIR_TASKS, "PlanImport", id, null,
				this.texts.ofRecord("amending.audit.automatic", task.named()));
	}

	@Override
	@Transactional
	public void amend(CurrentAccount account, PlanImport amendment, NewText text) {
		UUID planId = Optional.ofNullable(amendment.amendsPlanId()).orElseThrow();
		Plan plan = this.plans.findForChange(account.jurisdictionId(), planId).orElseThrow(NotFoundException::new);
		if (!amendment.beganFrom(plan.latestRevision())) {
			throw new AmendmentRefusedException(AmendmentRefusedException.Reason.PLAN_MOVED_ON);
		}
		LedgerParts parts = partsOf(plan);
		TwoTexts both = this.comparisons.texts(amendment, plan, parts);
		Comparison comparison = this.comparisons.of(amendment, plan, parts, both);
		List<ActionText> actions = text.actions().get();
		if (!comparison.changesMoreThanUnits() && PartChanges.between(parts, actions, both.match()).isEmpty()) {
			throw new AmendmentRefusedException(AmendmentRefusedException.Reason.NOTHING_CHANGED);
		}
		plan.publish(amendment.documentId(), account.id(), this.clock.instant());
		PlanLedger ledger = new PlanLedger(plan, parts);
		plan.amend(text.heading(), text.years());
		this.ledgers.add(ledger.follow(actions, both.match(), text.owedFrom()));
		Integer revision = plan.latestRevision().number();
		this.lives.withdraw(account,
				parts.tasks()
					.stream()
					.filter((task) -> revision.equals(task.withdrawnIn()))
					.map(TaskItem::id)
					.toList());
		this.audit.note(AuditAction.AMEND_PLAN, "Plan", planId, null, inWords(plan, comparison));
	}

	@Override
	@Transactional(readOnly = true)
	public List<PartChange> partChanges(PlanImport amendment, List<ActionText> text) {
		Plan plan = planOf(amendment);
		LedgerParts parts = partsOf(plan);
		return PartChanges.between(parts, text, this.comparisons.texts(amendment, plan, parts).match());
	}

	private String inWords(Plan plan, Comparison comparison) {
		return this.texts.of("amending.audit", plan.title(), plan.latestRevision().number(),
				comparison.count(Change.ADDED), comparison.count(Change.REMOVED), comparison.count(Change.MOVED),
				comparison.count(Change.REWORDED), comparison.count(Change.UNITS), comparison.count(Change.TARGETS));
	}

	private LedgerParts partsOf(Plan plan) {
		return this.ledgers.of(plan.jurisdictionId(), plan.id());
	}

	private Plan planOf(PlanImport amendment) {
		return Optional.ofNullable(amendment.amendsPlanId())
			.flatMap((planId) -> this.plans.findByJurisdictionIdAndId(amendment.jurisdictionId(), planId))
			.orElseThrow(NotFoundException::new);
	}

	private static TaskSide require(List<TaskSide> tasks, Predicate<TaskSide> wanted) {
		return tasks.stream().filter(wanted).findFirst().orElseThrow(NotFoundException::new);
	}

}
