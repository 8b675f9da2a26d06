package org.gongjian.app.importing.edit;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * Under what an element of the text before stands in a draft of the new one: under the
 * action or task of the same words, else under the one in which it is printed now.
 */
final class FormerOwner {

	private FormerOwner() {
	}

	/** The task behind which a task stands, or its action. */
	static @Nullable Spot ofTask(PlanDraft former, Spot task, PlanDraft draft, SourceSpan printed) {
		Spot action = ofAction(former, task, draft, printed);
		if (action == null) {
			return null;
		}
		Spot before = printedIn(draft, printed);
		boolean inside = before != null && before.level() == Level.TASK && before.action() == action.action();
		return inside ? before : action;
	}

	/** The action or task that a target or duty belongs to. */
	static @Nullable Spot ofPart(PlanDraft former, Spot owner, PlanDraft draft, SourceSpan printed) {
		if (owner.level() == Level.ACTION) {
			return ofAction(former, owner, draft, printed);
		}
		String words = Level.TASK.at(former, owner).text();
		Spot action = ofAction(former, owner, draft, printed);
		return Places.allTasks(draft, "all")
			.stream()
			.filter((task) -> Level.TASK.at(draft, task).text().equals(words))
			.min((one, other) -> Boolean.compare(!isIn(one, action), !isIn(other, action)))
			.orElseGet(() -> printedIn(draft, printed));
	}

	private static @Nullable Spot ofAction(PlanDraft former, Spot place, PlanDraft draft, SourceSpan printed) {
		String name = former.actions().get(place.action()).name();
		List<DraftAction> actions = draft.actions();
		return IntStream.range(0, actions.size())
			.filter((a) -> actions.get(a).name().equals(name))
			.mapToObj(Spot::action)
			.findFirst()
			.orElseGet(() -> {
				Spot found = printedIn(draft, printed);
				return (found != null) ? Spot.action(found.action()) : null;
			});
	}

	private static @Nullable Spot printedIn(PlanDraft draft, SourceSpan printed) {
		return Doubts.places(draft, List.of(printed)).get(0);
	}

	private static boolean isIn(Spot task, @Nullable Spot action) {
		return Objects.equals(Spot.action(task.action()), action);
	}

}
