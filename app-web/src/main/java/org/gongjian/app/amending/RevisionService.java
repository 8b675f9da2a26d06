package org.gongjian.app.amending;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.PlanShape;
import org.gongjian.app.standing.TextShapes;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanHeading;
import org.gongjian.domain.plan.Plans;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a published text of a plan beside the one before, as the draft stood beside it.
 */
@Service
class RevisionService {

	private final Plans plans;

	private final TextShapes shapes;

	private final Comparing comparing;

	private final Texts texts;

	RevisionService(Plans plans, TextShapes shapes, Comparing comparing, Texts texts) {
		this.plans = plans;
		this.shapes = shapes;
		this.comparing = comparing;
		this.texts = texts;
	}

	/**
	 * What a text changed of the tasks that a person sees; empty where the text before
	 * was not kept.
	 * @param unit the unit whose tasks are asked for; {@code null} for all
	 * @throws NotFoundException if the person does not see the unit
	 */
	@Transactional(readOnly = true)
	public Optional<ComparedPlan> compare(CurrentAccount account, UUID planId, int revision, @Nullable UUID unit) {
		Scope scope = account.scope();
		UUID asked = (unit != null) ? this.shapes.unitNow(account.jurisdictionId(), unit) : null;
		if (asked != null && !scope.sees(asked)) {
			throw new NotFoundException();
		}
		Plan plan = this.plans.findByJurisdictionIdAndId(account.jurisdictionId(), planId)
			.orElseThrow(NotFoundException::new);
		Set<UUID> units = (asked != null) ? Set.of(asked) : (scope.whole() ? null : scope.unitIds());
		return this.shapes.of(plan, revision - 1)
			.flatMap((before) -> this.shapes.of(plan, revision)
				.map((after) -> compare(plan, revision, before, after, units)));
	}

	private ComparedPlan compare(Plan plan, int revision, PlanShape before, PlanShape after,
			@Nullable Set<UUID> units) {
		PublishedText old = new PublishedText(before);
		PublishedText now = new PublishedText(after);
		List<ComparedAction> actions = this.comparing
			.compare(TwoTexts.published(old.tasks(now), now.tasks(old), old.actions(), now.actions()));
		if (units != null) {
			Set<UUID> own = new HashSet<>(old.tasksOf(units));
			own.addAll(now.tasksOf(units));
			actions = actions.stream()
				.map((action) -> action.only((task) -> own.contains(task.id())))
				.filter((action) -> !action.tasks().isEmpty())
				.toList();
		}
		return new ComparedPlan(plan.id(), plan.id(), plan.title(), revision, head(before, after), true, actions, false,
				false);
	}

	private List<ComparedTask.Detail> head(PlanShape before, PlanShape after) {
		return ComparedPlan
			.head(new PlanHeading(before.title(), before.documentNumber(), null, null), before.years(),
					new PlanHeading(after.title(), after.documentNumber(), null, null), after.years())
			.stream()
			.map((line) -> new ComparedTask.Detail(Change.REWORDED, this.texts.of(line.label()), line.before(),
					line.after()))
			.toList();
	}

}
