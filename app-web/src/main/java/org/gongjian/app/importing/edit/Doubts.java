package org.gongjian.app.importing.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * Which doubts stand at which element: a doubt belongs to the action or task that begins
 * last before it in the document.
 */
public final class Doubts {

	private static final Comparator<SourceSpan> IN_TEXT = Comparator.comparingInt(SourceSpan::paragraph)
		.thenComparingInt(SourceSpan::start);

	private Doubts() {
	}

	/** The doubts at an element and at all that belongs to it. */
	public static Predicate<DraftProblem> at(PlanDraft draft, Spot place) {
		if (place.part() != Spot.Part.WHOLE) {
			SourceSpan span = place.level().span(draft, place);
			return (doubt) -> doubt.span().paragraph() == span.paragraph() && doubt.span().start() >= span.start()
					&& doubt.span().end() <= span.end();
		}
		Index index = Index.of(draft);
		return (doubt) -> {
			Spot owner = index.ownerOf(doubt.span());
			return owner != null && (owner.equals(place) || Places.holds(place, owner));
		};
	}

	/** The doubts at any of these elements and at all that belongs to them. */
	static Predicate<DraftProblem> atAny(PlanDraft draft, Collection<Spot> places) {
		Index index = Index.of(draft);
		Set<Spot> wholes = places.stream()
			.filter((place) -> place.part() == Spot.Part.WHOLE)
			.collect(Collectors.toSet());
		Predicate<DraftProblem> parts = places.stream()
			.filter((place) -> place.part() != Spot.Part.WHOLE)
			.map((place) -> at(draft, place))
			.reduce((doubt) -> false, Predicate::or);
		return parts.or((doubt) -> {
			Spot owner = index.ownerOf(doubt.span());
			return owner != null && (wholes.contains(owner) || wholes.contains(Spot.action(owner.action())));
		});
	}

	/** The element at which a doubt stands; {@code null} in front of all elements. */
	public static @Nullable Spot placeOf(PlanDraft draft, DraftProblem doubt) {
		return Index.of(draft).ownerOf(doubt.span());
	}

	/** The elements at which these places of the document stand. */
	public static List<@Nullable Spot> places(PlanDraft draft, List<SourceSpan> spans) {
		Index index = Index.of(draft);
		List<@Nullable Spot> places = new ArrayList<>();
		spans.forEach((span) -> places.add(index.ownerOf(span)));
		return places;
	}

	static PlanDraft settleAt(PlanDraft draft, Spot place) {
		place.level().words(draft, place);
		return settle(draft, at(draft, place));
	}

	static PlanDraft settle(PlanDraft draft, Predicate<DraftProblem> which) {
		return draft.withProblems(draft.problems()
			.stream()
			.map((doubt) -> (!doubt.settled() && which.test(doubt)) ? doubt.withSettled(true) : doubt)
			.toList());
	}

	/** All actions and tasks in the order of the document. */
	private record Index(List<SourceSpan> begins, List<Spot> places) {

		static Index of(PlanDraft draft) {
			List<Begin> all = new ArrayList<>();
			for (int a = 0; a < draft.actions().size(); a++) {
				DraftAction action = draft.actions().get(a);
				all.add(new Begin(action.span(), Spot.action(a)));
				for (int t = 0; t < action.tasks().size(); t++) {
					all.add(new Begin(action.tasks().get(t).span(), Spot.task(a, t)));
				}
			}
			all.sort(Comparator.comparing(Begin::span, IN_TEXT));
			return new Index(all.stream().map(Begin::span).toList(), all.stream().map(Begin::place).toList());
		}

		@Nullable Spot ownerOf(SourceSpan span) {
			int at = Collections.binarySearch(this.begins, span, IN_TEXT);
			int last = (at >= 0) ? at : -at - 2;
			return (last >= 0) ? firstOf(this.begins.get(last)) : null;
		}

		/**
		 * An element that somebody added where it is not printed stands behind the one
		 * that is, and has none of its doubts.
		 */
		private Spot firstOf(SourceSpan begin) {
			int first = Collections.binarySearch(this.begins, begin, IN_TEXT);
			while (first > 0 && IN_TEXT.compare(this.begins.get(first - 1), begin) == 0) {
				first--;
			}
			int at = first;
			while (at < this.begins.size() && IN_TEXT.compare(this.begins.get(at), begin) == 0) {
				if (this.places.get(at).level() == Level.TASK) {
					return this.places.get(at);
				}
				at++;
			}
			return this.places.get(first);
		}

	}

	private record Begin(SourceSpan span, Spot place) {

	}

}
