package org.gongjian.app.importing.kept;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.domain.target.TargetKind;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanHead;

/**
 * What a draft holds, counted.
 *
 * @param title the plan's title; empty where the document prints none
 * @param actions how many actions
 * @param tasks how many tasks
 * @param targets how many figures to reach or keep to
 * @param standards how many figures that are only quoted
 * @param duties how many duties
 * @param withoutUnit how many tasks for which nobody is responsible
 * @param undecided how many doubts nobody has decided
 * @param headComplete whether title and years are there, without which nothing can be
 * published
 */
public record DraftSummary(String title, int actions, int tasks, int targets, int standards, int duties,
		int withoutUnit, int undecided, boolean headComplete) {

	public static DraftSummary of(PlanDraft draft) {
		List<DraftTask> tasks = draft.actions().stream().flatMap((action) -> action.tasks().stream()).toList();
		List<DraftTarget> all = draft.actions().stream().flatMap(DraftSummary::allTargets).toList();
		int standards = (int) all.stream().filter((target) -> target.kind() == TargetKind.STANDARD).count();
		int duties = draft.actions().stream().mapToInt((action) -> action.duties().size()).sum()
				+ tasks.stream().mapToInt((task) -> task.duties().size()).sum();
		int withoutUnit = (int) tasks.stream()
			.filter((task) -> task.units().isEmpty() && task.unitGroups().isEmpty())
			.count();
		int undecided = (int) draft.problems().stream().filter((doubt) -> !doubt.settled()).count();
		PlanHead head = draft.head();
		boolean complete = head.title() != null && head.periodStart() != null && head.periodEnd() != null;
		return new DraftSummary((head.title() != null) ? head.title() : "", draft.actions().size(), tasks.size(),
				all.size() - standards, standards, duties, withoutUnit, undecided, complete);
	}

	private static Stream<DraftTarget> allTargets(DraftAction action) {
		return Stream.concat(action.targets().stream(),
				action.tasks().stream().flatMap((task) -> task.targets().stream()));
	}

}
