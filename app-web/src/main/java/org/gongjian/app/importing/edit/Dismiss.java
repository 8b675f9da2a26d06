package org.gongjian.app.importing.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.PassageKind;
import org.gongjian.planimport.PlanDraft;

/**
 * Decides on passages that became nothing: that nothing is to be made of them, or that
 * they are to be looked at again. They stay in the draft.
 */
public final class Dismiss implements Edit {

	private static final Comparator<DraftPassage> IN_DOCUMENT = Comparator
		.comparingInt((DraftPassage passage) -> passage.span().paragraph())
		.thenComparingInt((passage) -> passage.span().start());

	private final Predicate<Numbered> which;

	private final boolean back;

	private Dismiss(Predicate<Numbered> which, boolean back) {
		this.which = which;
		this.back = back;
	}

	/**
	 * Nothing is to be made of these.
	 * @param numbers count the passages that became nothing, from 0
	 */
	public static Dismiss these(List<Integer> numbers) {
		Set<Integer> chosen = new TreeSet<>(numbers);
		return new Dismiss((passage) -> chosen.contains(passage.number()), false);
	}

	/** Nothing is to be made of bare headings and formulae. */
	public static Dismiss frame() {
		return new Dismiss((passage) -> PassageKind.of(passage.passage()) != PassageKind.WORDS, false);
	}

	/**
	 * These are to be looked at again.
	 * @param numbers count the dismissed passages, from 0
	 */
	public static Dismiss back(List<Integer> numbers) {
		Set<Integer> chosen = new TreeSet<>(numbers);
		return new Dismiss((passage) -> chosen.contains(passage.number()), true);
	}

	@Override
	public Edited apply(PlanDraft draft) {
		List<DraftPassage> from = this.back ? draft.dismissed() : draft.unread();
		List<DraftPassage> stay = new ArrayList<>();
		List<DraftPassage> go = new ArrayList<>();
		for (int i = 0; i < from.size(); i++) {
			(this.which.test(new Numbered(i, from.get(i))) ? go : stay).add(from.get(i));
		}
		if (go.isEmpty()) {
			throw from.isEmpty() ? new NotFoundException()
					: new EditRefusedException("importing.refusedEdit.noPassageChosen");
		}
		List<DraftPassage> into = new ArrayList<>(this.back ? draft.unread() : draft.dismissed());
		into.addAll(go);
		into.sort(IN_DOCUMENT);
		Spot place = Doubts.places(draft, List.of(go.get(0).span())).get(0);
		return Edited.of(this.back ? draft.withPassages(into, stay) : draft.withPassages(stay, into),
				(place != null) ? place : Spot.action(0),
				this.back ? "importing.done.passages.back" : "importing.done.passages.dismissed", go.size());
	}

	private record Numbered(int number, DraftPassage passage) {

	}

}
