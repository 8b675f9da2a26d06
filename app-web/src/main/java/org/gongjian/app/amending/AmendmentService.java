package org.gongjian.app.amending;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.importing.AmendmentRefusedException;
import org.gongjian.app.importing.kept.OpenImports;
import org.gongjian.app.ledger.Ledgers;
import org.gongjian.app.life.LifeEnding;
import org.gongjian.app.publishing.Amending;
import org.gongjian.app.publishing.NewText;
import org.gongjian.app.publishing.PlanNews;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.ShapeKeeper;
import org.gongjian.app.target.LinkClashes;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.ledger.ActionText;
import org.gongjian.domain.ledger.LedgerParts;
import org.gongjian.domain.ledger.PartChange;
import org.gongjian.domain.ledger.PartChanges;
import org.gongjian.domain.ledger.PlanLedger;
import org.gongjian.domain.ledger.TaskRoles;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.TaskItem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares a plan with the draft of its next text, and lets the plan follow the text when
 * it is published.
 */
@Service
class AmendmentService implements Amending {

	private final OpenImports imports;

	private final PlansInForce plans;

	private final Ledgers ledgers;

	private final Comparisons comparisons;

	private final ShapeKeeper shapes;

	private final LifeEnding lives;

	private final PlanNews news;

	private final LinkClashes links;

	private final Audit audit;

	private final Texts texts;

	private final Clock clock;

	AmendmentService(OpenImports imports, PlansInForce plans, Ledgers ledgers, Comparisons comparisons,
			ShapeKeeper shapes, LifeEnding lives, PlanNews news, LinkClashes links, Audit audit, Texts texts,
			Clock clock) {
		this.imports = imports;
		this.plans = plans;
		this.ledgers = ledgers;
		this.comparisons = comparisons;
		this.shapes = shapes;
		this.lives = lives;
		this.news = news;
		this.links = links;
		this.audit = audit;
		this.texts = texts;
		this.clock = clock;
	}

	/** The plan beside the draft. */
	@Transactional(readOnly = true)
	public ComparedPlan compare(CurrentAccount account, UUID id) {
		PlanImport amendment = this.imports.find(account.jurisdictionId(), id);
		PlanInForce inForce = this.plans.amendedBy(amendment);
		return this.comparisons.of(amendment, inForce, this.comparisons.texts(amendment, inForce));
	}

	@Override
	@Transactional
	public void amend(CurrentAccount account, PlanImport amendment, NewText text) {
		PlanInForce inForce = this.plans.amendedByForChange(amendment);
		Plan plan = inForce.plan();
		if (!amendment.beganFrom(plan.latestRevision())) {
			throw new AmendmentRefusedException(AmendmentRefusedException.Reason.PLAN_MOVED_ON);
		}
		TwoTexts both = this.comparisons.texts(amendment, inForce);
		ComparedPlan comparison = this.comparisons.of(amendment, inForce, both);
		List<ActionText> actions = text.actions().get();
		if (!comparison.changesMoreThanUnits()
				&& PartChanges.between(inForce.parts(), actions, both.match()).isEmpty()) {
			throw new AmendmentRefusedException(AmendmentRefusedException.Reason.NOTHING_CHANGED);
		}
		TaskRoles rolesBefore = TaskRoles.of(inForce.parts().assignments());
		Instant now = this.clock.instant();
		this.shapes.keep(plan, now);
		plan.publish(amendment.documentId(), account.id(), now);
		PlanLedger ledger = new PlanLedger(plan, inForce.parts());
		plan.amend(text.heading(), text.years());
		LedgerParts added = ledger.follow(actions, both.match(), text.owedFrom());
		this.ledgers.add(added);
		Integer revision = plan.latestRevision().number();
		this.lives.withdraw(account,
				inForce.parts()
					.tasks()
					.stream()
					.filter((task) -> revision.equals(task.withdrawnIn()))
					.map(TaskItem::id)
					.toList());
		List<Assignment> assignments = new ArrayList<>(inForce.parts().assignments());
		assignments.addAll(added.assignments());
		this.news.tell(plan, rolesBefore, TaskRoles.of(assignments), comparison.askOtherwise());
		this.audit.note(AuditAction.AMEND_PLAN, "Plan", plan.id(), null, inWords(plan, comparison));
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> clashes(UUID planId) {
		return this.links.ofPlan(planId);
	}

	@Override
	@Transactional(readOnly = true)
	public List<PartChange> partChanges(PlanImport amendment, List<ActionText> text) {
		PlanInForce inForce = this.plans.amendedBy(amendment);
		return PartChanges.between(inForce.parts(), text, this.comparisons.texts(amendment, inForce).match());
	}

	private String inWords(Plan plan, ComparedPlan comparison) {
		return this.texts.of("amending.audit", plan.title(), plan.latestRevision().number(),
				comparison.count(Change.ADDED), comparison.count(Change.REMOVED), comparison.count(Change.MOVED),
				comparison.count(Change.REWORDED), comparison.count(Change.UNITS), comparison.count(Change.TARGETS));
	}

}
