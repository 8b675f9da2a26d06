package org.gongjian.app.importing.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * Takes over what was decided on the text before: a doubt about a paragraph of the same
 * words is settled again where the same was read from it, a task without a unit gets the
 * units that it was given then, and a passage of which nothing was to be made is not
 * asked about again.
 *
 * @param former the draft of the text before, as it was published
 * @param formerText the text before
 * @param text the new text
 */
public record TakeOverDecisions(PlanDraft former, OriginalText formerText, OriginalText text) implements Edit {

	/**
	 * Doubts about the words of the document; those about its head are another matter.
	 */
	private static final Set<DraftProblem.Kind> OF_WORDS = Set.of(DraftProblem.Kind.NO_UNIT,
			DraftProblem.Kind.NUMBER_GAP, DraftProblem.Kind.HEADING_WITHOUT_NUMBER, DraftProblem.Kind.JOINED_LINES,
			DraftProblem.Kind.UNCLEAR_UNIT, DraftProblem.Kind.UNCLEAR_FIGURE);

	@Override
	public Edited apply(PlanDraft draft) {
		Map<Question, Owned> decided = decided();
		List<@Nullable Spot> places = Doubts.places(draft, draft.problems().stream().map(DraftProblem::span).toList());
		List<DraftProblem> problems = new ArrayList<>();
		Map<Spot, DraftTask> given = new HashMap<>();
		for (int i = 0; i < places.size(); i++) {
			DraftProblem doubt = draft.problems().get(i);
			Owned now = Owned.at(draft, places.get(i));
			Owned then = decided.get(Question.of(doubt, this.text));
			if (then == null) {
				problems.add(doubt);
				continue;
			}
			DraftTask units = (doubt.kind() == DraftProblem.Kind.NO_UNIT) ? now.withUnitsOf(then) : null;
			Spot place = places.get(i);
			if (units != null && place != null) {
				given.put(place, units);
			}
			problems.add((units != null || now.isLike(then)) ? doubt.asBefore() : doubt);
		}
		PlanDraft after = withPassages(withTasks(draft.withProblems(problems), given));
		return Edited.of(after, Spot.action(0), "importing.done.tookOverHead");
	}

	/** What was read, in the end, where each doubt of the text before stood. */
	private Map<Question, Owned> decided() {
		List<DraftProblem> settled = this.former.problems()
			.stream()
			.filter((doubt) -> doubt.settled() && OF_WORDS.contains(doubt.kind()))
			.toList();
		List<@Nullable Spot> places = Doubts.places(this.former, settled.stream().map(DraftProblem::span).toList());
		Map<Question, Owned> decided = new HashMap<>();
		for (int i = 0; i < settled.size(); i++) {
			decided.put(Question.of(settled.get(i), this.formerText), Owned.at(this.former, places.get(i)));
		}
		return decided;
	}

	private static PlanDraft withTasks(PlanDraft draft, Map<Spot, DraftTask> tasks) {
		PlanDraft changed = draft;
		for (Map.Entry<Spot, DraftTask> task : tasks.entrySet()) {
			changed = Level.TASK.change(changed, task.getKey(), (old) -> task.getValue());
		}
		return changed;
	}

	private PlanDraft withPassages(PlanDraft draft) {
		Set<String> known = new HashSet<>(this.former.dismissed().stream().map(DraftPassage::text).toList());
		List<DraftPassage> unread = draft.unread()
			.stream()
			.filter((passage) -> !known.contains(passage.text()))
			.toList();
		List<DraftPassage> dismissed = draft.unread()
			.stream()
			.filter((passage) -> known.contains(passage.text()))
			.toList();
		return draft.withPassages(unread, dismissed);
	}

	/**
	 * What was asked about which words.
	 */
	private record Question(DraftProblem.Kind kind, List<String> facts, String words) {

		static Question of(DraftProblem doubt, OriginalText text) {
			SourceSpan span = doubt.span();
			return new Question(doubt.kind(), doubt.facts(), (span.paragraph() < text.paragraphs().size())
					? text.paragraphs().get(span.paragraph()).strip() : "");
		}

	}

	/**
	 * What was read where a doubt stands, without the places in the document.
	 */
	private record Owned(@Nullable DraftTask task, String words) {

		static Owned at(PlanDraft draft, @Nullable Spot place) {
			if (place == null) {
				return new Owned(null, "");
			}
			if (place.level() != Level.TASK) {
				return new Owned(null, DraftInWords.action(Level.ACTION.at(draft, place).withTasks(List.of())));
			}
			DraftTask task = Level.TASK.at(draft, place);
			return new Owned(task, DraftInWords.task(draft.actions().get(place.action()), task));
		}

		boolean isLike(Owned other) {
			return this.words.equals(other.words);
		}

		/** The task with the units of one of the same words; {@code null} for another. */
		@Nullable DraftTask withUnitsOf(Owned other) {
			if (this.task == null || other.task == null || !this.task.text().equals(other.task.text())
					|| !this.task.units().isEmpty() || !this.task.unitGroups().isEmpty()) {
				return null;
			}
			return this.task.withUnits(
					other.task.units().stream().map((unit) -> new DraftUnit(unit.name(), unit.role())).toList(),
					other.task.unitGroups());
		}

	}

}
