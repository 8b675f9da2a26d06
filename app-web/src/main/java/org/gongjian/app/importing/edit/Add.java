package org.gongjian.app.importing.edit;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.PlanDraft;

/**
 * Adds an element behind one of its kind, or as the last one of an action or task.
 *
 * @param <T> the element
 * @param level its kind
 * @param after the one before it, or the action or task that it is to belong to
 * @param element the new one
 */
public record Add<T>(Level<T> level, Spot after, T element) implements Edit {

	@Override
	public Edited apply(PlanDraft draft) {
		Spot place = place(draft);
		PlanDraft changed = this.level.rearrange(read(draft), place,
				(list) -> list.add(place.position(), this.element));
		return Edited.of(changed, place, "importing.done.added." + this.level.name(), this.level.called(this.element));
	}

	/** What the element is printed in has become something now. */
	private PlanDraft read(PlanDraft draft) {
		SourceSpan printed = this.level.printed(this.element);
		return draft.withUnread(draft.unread().stream().filter((passage) -> isApart(passage.span(), printed)).toList());
	}

	private static boolean isApart(SourceSpan one, SourceSpan other) {
		return one.paragraph() != other.paragraph() || one.end() <= other.start() || one.start() >= other.end();
	}

	private Spot place(PlanDraft draft) {
		if (this.after.level() == this.level) {
			if (this.after.position() == 0 && this.level.around(draft, this.after).isEmpty()) {
				return this.after;
			}
			this.level.at(draft, this.after);
			return this.after.at(this.after.position() + 1);
		}
		Spot first = firstIn(this.after);
		return first.at(this.level.around(draft, first).size());
	}

	private Spot firstIn(Spot owner) {
		if (this.level == Level.ACTION) {
			return Spot.action(0);
		}
		if (this.level == Level.TASK) {
			return Spot.task(owner.action(), 0);
		}
		return (this.level == Level.TARGET) ? owner.target(0) : owner.duty(0);
	}

}
