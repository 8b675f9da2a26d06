package org.gongjian.app.amending;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.kept.OpenImports;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.plan.PlanImport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people say of a task of a plan: which task of the draft it is.
 */
@Service
@Transactional
class PairingService {

	private final OpenImports imports;

	private final PlansInForce plans;

	private final Comparisons comparisons;

	private final Audit audit;

	private final Texts texts;

	private final Clock clock;

	PairingService(OpenImports imports, PlansInForce plans, Comparisons comparisons, Audit audit, Texts texts,
			Clock clock) {
		this.imports = imports;
		this.plans = plans;
		this.comparisons = comparisons;
		this.audit = audit;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Keeps what a task of the plan is in the draft.
	 * @param counterpart the draft's task; empty where it is none of them
	 * @throws NotFoundException if one of them is not there, or only one of them is the
	 * goals of an action
	 */
	public void pair(CurrentAccount account, UUID id, UUID taskId, String counterpart) {
		PlanImport amendment = this.imports.findForChange(account.jurisdictionId(), id);
		TwoTexts both = textsOf(amendment);
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
	public void letFollow(CurrentAccount account, UUID id, UUID taskId) {
		PlanImport amendment = this.imports.findForChange(account.jurisdictionId(), id);
		TaskSide task = require(textsOf(amendment).old(), (old) -> old.mark().equals(taskId.toString()));
		amendment.letPairingFollow(taskId, this.clock.instant());
		this.audit.note(AuditAction.PAIR_TASKS, "PlanImport", id, null,
				this.texts.ofRecord("amending.audit.automatic", task.named()));
	}

	private TwoTexts textsOf(PlanImport amendment) {
		return this.comparisons.texts(amendment, this.plans.amendedBy(amendment));
	}

	private static TaskSide require(List<TaskSide> tasks, Predicate<TaskSide> wanted) {
		return tasks.stream().filter(wanted).findFirst().orElseThrow(NotFoundException::new);
	}

}
