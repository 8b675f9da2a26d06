package org.gongjian.app.publishing;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.importing.kept.DraftSummary;
import org.gongjian.app.ledger.Ledgers;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.amendment.PlanMatch;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.ledger.LedgerParts;
import org.gongjian.domain.ledger.PlanLedger;
import org.gongjian.domain.ledger.TaskRoles;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.Plans;

import org.springframework.stereotype.Component;

/**
 * Begins a plan with its first text: its revision, actions, tasks, assignments, targets
 * and duties.
 */
@Component
class NewPlans {

	private final Plans plans;

	private final Ledgers ledgers;

	private final PlanNews news;

	private final Audit audit;

	private final Texts texts;

	private final Clock clock;

	NewPlans(Plans plans, Ledgers ledgers, PlanNews news, Audit audit, Texts texts, Clock clock) {
		this.plans = plans;
		this.ledgers = ledgers;
		this.news = news;
		this.audit = audit;
		this.texts = texts;
		this.clock = clock;
	}

	/** Begins the plan in the running transaction. */
	UUID begin(CurrentAccount account, PlanImport planImport, NewText text, DraftSummary summary) {
		Plan plan = this.plans.save(new Plan(account.jurisdictionId(), text.heading(), text.years(), text.owedFrom()));
		plan.publish(planImport.documentId(), account.id(), this.clock.instant());
		PlanLedger ledger = new PlanLedger(plan, LedgerParts.none());
		LedgerParts parts = ledger.follow(text.actions().get(), PlanMatch.nothing(), null);
		this.ledgers.add(parts);
		this.news.tell(plan, TaskRoles.of(List.of()), TaskRoles.of(parts.assignments()), Set.of());
		this.audit.note(AuditAction.PUBLISH_PLAN, "Plan", plan.id(), null, inWords(summary));
		return plan.id();
	}

	private String inWords(DraftSummary read) {
		return read.title() + "：" + this.texts.of("importing.summary", read.actions(), read.tasks(), read.targets(),
				read.standards(), read.duties());
	}

}
