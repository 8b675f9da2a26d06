package org.gongjian.app.importing.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongjian.app.importing.edit.Doubts;
import org.gongjian.app.importing.edit.Level;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.text.Texts;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * What the reader was not sure of, by kind.
 *
 * @param open how many are undecided
 * @param all how many there are
 * @param first the number of the first undecided one as they are listed; 0 for none
 * @param before how many were decided on the same words of the text before
 * @param groups the kinds, those with undecided ones first, of these the head
 */
record DoubtsView(int open, int all, int first, int before, List<Group> groups) {

	static DoubtsView of(PlanDraft draft, DraftWindow shown, Texts texts) {
		List<DraftProblem> problems = draft.problems();
		List<@Nullable Spot> places = Doubts.places(draft, problems.stream().map(DraftProblem::span).toList());
		Map<DraftProblem.Kind, List<Doubt>> byKind = new TreeMap<>();
		for (int i = 0; i < problems.size(); i++) {
			byKind.computeIfAbsent(problems.get(i).kind(), (kind) -> new ArrayList<>())
				.add(Doubt.of(i + 1, problems.get(i), places.get(i), shown, texts));
		}
		List<Group> groups = byKind.entrySet()
			.stream()
			.map((kind) -> Group.of(kind.getKey(), kind.getValue(), texts))
			.sorted(Comparator.comparing((Group group) -> group.open() == 0).thenComparing((group) -> !group.ofHead()))
			.toList();
		List<Integer> open = groups.stream()
			.flatMap((group) -> group.doubts().stream())
			.filter((doubt) -> !doubt.settled())
			.map(Doubt::number)
			.toList();
		return new DoubtsView(open.size(), problems.size(), open.isEmpty() ? 0 : open.get(0),
				(int) problems.stream().filter(DraftProblem::before).count(),
				groups.stream().map((group) -> group.leadingOn(open)).toList());
	}

	/** One sentence on a doubt. */
	static String sentence(DraftProblem problem, Texts texts) {
		if (!isOfHead(problem.kind()) || problem.kind() == DraftProblem.Kind.PERIOD_ASSUMED) {
			return texts.of("importing.doubt." + problem.kind(), problem.facts().toArray());
		}
		return texts.of("importing.doubt." + problem.kind(),
				problem.facts()
					.stream()
					.map((part) -> texts.of("importing.head.part." + part))
					.collect(Collectors.joining("、")));
	}

	private static boolean isOfHead(DraftProblem.Kind kind) {
		return Set
			.of(DraftProblem.Kind.HEAD_INCOMPLETE, DraftProblem.Kind.HEAD_TAKEN_OVER, DraftProblem.Kind.PERIOD_ASSUMED)
			.contains(kind);
	}

	/**
	 * Doubts of one kind.
	 *
	 * @param kind the kind
	 * @param title its name
	 * @param assumed what the reader assumed
	 * @param open how many are undecided
	 * @param ofHead whether they are of the plan's head, without which nothing can be
	 * published
	 * @param doubts the doubts in the order of the document
	 */
	record Group(String kind, String title, String assumed, int open, boolean ofHead, List<Doubt> doubts) {

		static Group of(DraftProblem.Kind kind, List<Doubt> doubts, Texts texts) {
			int open = (int) doubts.stream().filter((doubt) -> !doubt.settled()).count();
			return new Group(kind.name(), texts.of("importing.doubtKind." + kind),
					texts.of("importing.assumed." + kind), open, isOfHead(kind), doubts);
		}

		/** With the way from each undecided doubt to the next. */
		Group leadingOn(List<Integer> open) {
			return new Group(this.kind, this.title, this.assumed, this.open, this.ofHead,
					this.doubts.stream().map((doubt) -> {
						int at = open.indexOf(doubt.number());
						return (at < 0 || at + 1 == open.size()) ? doubt : doubt.leadingTo(open.get(at + 1));
					}).toList());
		}

	}

	/**
	 * One doubt.
	 *
	 * @param number counts the doubts of the document
	 * @param text what is unclear
	 * @param paragraph the address of where it is
	 * @param form the address of the form that corrects it, below the import's; empty for
	 * none
	 * @param missing what may have to be added there: targets, duties
	 * @param chosen what follows the address of the form that adds it, with the words in
	 * doubt
	 * @param settled whether it is decided
	 * @param before whether that was decided on the same words of the text before
	 * @param next the number of the next undecided one as they are listed; 0 for none
	 */
	record Doubt(int number, String text, String paragraph, String form, List<String> missing, String chosen,
			boolean settled, boolean before, int next) {

		/** What comes back again and again is a duty, if not a target. */
		private static final Pattern RHYTHM = Pattern.compile("[每按逐][半两]?[0-9一二三四五六]?个?[年季月旬周天日]|定期|半年");

		static Doubt of(int number, DraftProblem problem, @Nullable Spot place, DraftWindow shown, Texts texts) {
			String form = isOfHead(problem.kind()) ? "head" : form(place);
			return new Doubt(number, sentence(problem, texts), shown.address(problem.span().paragraph()), form,
					(place != null) ? missing(problem) : List.of(),
					(place != null) ? Chosen.address(place, problem.span()) : "", problem.settled(), problem.before(),
					0);
		}

		Doubt leadingTo(int next) {
			return new Doubt(this.number, this.text, this.paragraph, this.form, this.missing, this.chosen, this.settled,
					this.before, next);
		}

		static List<String> missing(DraftProblem problem) {
			if (problem.kind() != DraftProblem.Kind.UNCLEAR_FIGURE) {
				return List.of();
			}
			return RHYTHM.matcher(String.join("", problem.facts())).find() ? List.of("duties", "targets")
					: List.of("targets");
		}

		private static String form(@Nullable Spot place) {
			if (place == null) {
				return "";
			}
			return ((place.level() == Level.ACTION) ? "actions/" : "tasks/") + place.mark();
		}

	}

}
