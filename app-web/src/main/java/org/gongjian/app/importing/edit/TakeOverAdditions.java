package org.gongjian.app.importing.edit;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * Takes over what the draft of the text before had of a sentence that stands in the new
 * text too, and of which the reader made nothing: a task, target or duty that somebody
 * added by hand then. Each is marked by a decided doubt, which can be put again.
 *
 * @param former the draft of the text before, as it was published
 * @param formerText the text before
 * @param text the new text
 */
public record TakeOverAdditions(PlanDraft former, OriginalText formerText, OriginalText text) implements Edit {

	@Override
	public Edited apply(PlanDraft draft) {
		StandingWords standing = new StandingWords(this.formerText, this.text);
		ReadAlready read = ReadAlready.in(draft, this.former);
		PlanDraft after = draft;
		for (int a = 0; a < this.former.actions().size(); a++) {
			after = withParts(after, Spot.action(a), standing, read);
			for (int t = 0; t < this.former.actions().get(a).tasks().size(); t++) {
				Spot place = Spot.task(a, t);
				DraftTask task = Level.TASK.at(this.former, place);
				SourceSpan span = read.hasTask(task.text()) ? null : standing.placeOf(task.span());
				boolean taken = span != null && !read.hasTask(task, span) && standing.isPrinted(task.text());
				after = (taken && span != null) ? with(after, Level.TASK, place, moved(task, span, standing), span)
						: withParts(after, place, standing, read);
			}
		}
		return Edited.of(after, Spot.action(0), "importing.done.tookOverHead");
	}

	private PlanDraft withParts(PlanDraft draft, Spot owner, StandingWords standing, ReadAlready read) {
		PlanDraft after = draft;
		for (DraftTarget target : Level.TARGET.around(this.former, owner.target(0))) {
			SourceSpan span = standing.placeOf(target.span());
			if (span != null && !read.hasTarget(target, span)) {
				after = with(after, Level.TARGET, owner, moved(target, span), span);
			}
		}
		for (DraftDuty duty : Level.DUTY.around(this.former, owner.duty(0))) {
			SourceSpan span = standing.placeOf(duty.span());
			if (span != null && !read.hasDuty(duty, span)) {
				after = with(after, Level.DUTY, owner, moved(duty, span), span);
			}
		}
		return after;
	}

	/** Where the draft has no place for the element, it stays without it. */
	private <T> PlanDraft with(PlanDraft draft, Level<T> level, Spot before, T element, SourceSpan span) {
		Spot at = (level == Level.TASK) ? FormerOwner.ofTask(this.former, before, draft, span)
				: FormerOwner.ofPart(this.former, before, draft, span);
		if (at == null) {
			return draft;
		}
		PlanDraft added = new Add<>(level, at, element).apply(draft).draft();
		List<DraftProblem> doubts = new ArrayList<>(added.problems());
		doubts.add(new DraftProblem(DraftProblem.Kind.TAKEN_OVER, span, List.of(level.called(element))).asBefore());
		return added.withProblems(doubts);
	}

	private static DraftTask moved(DraftTask task, SourceSpan span, StandingWords standing) {
		return new DraftTask(task.number(), task.text(), span,
				task.units().stream().map((unit) -> new DraftUnit(unit.name(), unit.role())).toList(),
				task.unitGroups(),
				task.targets()
					.stream()
					.map((target) -> moved(target, or(standing.placeOf(target.span()), span)))
					.toList(),
				task.duties().stream().map((duty) -> moved(duty, or(standing.placeOf(duty.span()), span))).toList());
	}

	private static DraftTarget moved(DraftTarget target, SourceSpan span) {
		return new DraftTarget(target.indicator(), target.goal(), target.baseline(), target.due(), target.kind(),
				target.quote(), span);
	}

	private static DraftDuty moved(DraftDuty duty, SourceSpan span) {
		return new DraftDuty(duty.every(), duty.interval(), duty.times(), duty.dueDates(), duty.quote(), span);
	}

	private static SourceSpan or(@Nullable SourceSpan span, SourceSpan otherwise) {
		return (span != null) ? span : otherwise;
	}

}
