package org.gongjian.app.importing.edit;

import java.util.function.Predicate;

import org.gongjian.app.frame.PlainText;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * Makes two tasks of one. Targets and duties go to the half in which they are printed;
 * units that only one half names go with it, the others answer for both.
 *
 * @param place the task
 * @param text its words as they stand on the screen
 * @param at how many characters the first half has
 * @param document the text that the plan was read from
 */
public record SplitTask(Spot place, String text, int at, OriginalText document) implements Edit {

	private static final int MOST_CHARACTERS = 20_000;

	public SplitTask {
		at = PlainText.boundary(text, at);
	}

	@Override
	public Edited apply(PlanDraft draft) {
		DraftTask task = Level.TASK.at(draft, this.place);
		if (this.text.length() > MOST_CHARACTERS) {
			throw new EditRefusedException("importing.refusedEdit.splitTooLong");
		}
		if (this.at <= 0 || this.at >= this.text.length() || beginning().isEmpty() || rest().isEmpty()) {
			throw new EditRefusedException("importing.refusedEdit.splitInside");
		}
		DraftTask first = firstHalf(task);
		DraftTask second = secondHalf(task);
		PlanDraft changed = Level.TASK.rearrange(Doubts.settleAt(draft, this.place), this.place, (list) -> {
			list.set(this.place.position(), first);
			list.add(this.place.position() + 1, second);
		});
		return Edited.of(changed, this.place.at(this.place.position() + 1), "importing.done.split.task",
				Names.of(task));
	}

	private DraftTask firstHalf(DraftTask task) {
		SourceSpan second = begin(task);
		SourceSpan whole = task.span();
		SourceSpan span = (second.paragraph() == whole.paragraph())
				? new SourceSpan(whole.paragraph(), whole.start(), Math.max(whole.start(), second.start())) : whole;
		return half(task, task.number(), beginning(), span, true);
	}

	private DraftTask secondHalf(DraftTask task) {
		return half(task, null, rest(), begin(task), false);
	}

	private String beginning() {
		return PlainText.of(this.text.substring(0, this.at));
	}

	private String rest() {
		return PlainText.of(this.text.substring(this.at));
	}

	/** Where the second half begins in the document. */
	private SourceSpan begin(DraftTask task) {
		SourceSpan found = this.document.find(rest(), task.span());
		return (found != null) ? found : task.span();
	}

	private DraftTask half(DraftTask task, @Nullable String number, String words, SourceSpan span, boolean first) {
		Predicate<DraftUnit> stays = (unit) -> names(words, unit.name());
		return new DraftTask(number, words, span, task.units().stream().filter(stays).toList(),
				task.unitGroups().stream().filter((word) -> names(words, word)).toList(),
				task.targets()
					.stream()
					.filter((target) -> isInFirst(task, target.quote(), target.span()) == first)
					.toList(),
				task.duties().stream().filter((duty) -> isInFirst(task, duty.quote(), duty.span()) == first).toList(),
				task.groupPlaces());
	}

	/** Whether a half keeps a unit: unless the other half alone names it. */
	private boolean names(String half, String unit) {
		return half.contains(unit) || !this.text.contains(unit);
	}

	private boolean isInFirst(DraftTask task, String quote, SourceSpan span) {
		SourceSpan whole = task.span();
		int inParagraph = span.start() - whole.start();
		if (span.paragraph() == whole.paragraph() && inParagraph >= 0 && this.text.startsWith(quote, inParagraph)) {
			return inParagraph < this.at;
		}
		int found = this.text.indexOf(quote);
		return found < this.at;
	}

}
