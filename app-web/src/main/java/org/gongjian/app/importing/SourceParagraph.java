package org.gongjian.app.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the original text, cut at the places that elements of the draft came
 * from.
 *
 * @param number its number, from 0
 * @param mark the action or task that begins here; {@code null} where none does
 * @param pieces the text in order
 */
record SourceParagraph(int number, @Nullable String mark, List<Piece> pieces) {

	static List<SourceParagraph> of(OpenDraft open) {
		Marks marks = new Marks();
		List<DraftAction> actions = open.draft().actions();
		IntStream.range(0, actions.size()).forEach((i) -> marks.add("a" + i, actions.get(i)));
		List<String> paragraphs = open.paragraphs();
		return IntStream.range(0, paragraphs.size()).mapToObj((i) -> marks.cut(i, paragraphs.get(i))).toList();
	}

	/**
	 * A stretch of text.
	 *
	 * @param text the words
	 * @param kind {@code figure}, {@code duty} or {@code leader}; empty for plain text
	 * @param mark the element that came from here; empty for plain text
	 */
	record Piece(String text, String kind, String mark) {

	}

	/** The places of all elements, by paragraph. */
	private static final class Marks {

		private final Map<Integer, String> begins = new HashMap<>();

		private final Map<Integer, List<Mark>> inside = new HashMap<>();

		void add(String mark, DraftAction action) {
			this.begins.putIfAbsent(action.span().paragraph(), mark);
			action.leadOfficials().forEach((official) -> add(official.span(), "leader", mark));
			addAll(mark, action.targets(), action.duties());
			List<DraftTask> tasks = action.tasks();
			for (int i = 0; i < tasks.size(); i++) {
				String task = mark + "t" + i;
				this.begins.put(tasks.get(i).span().paragraph(), task);
				addAll(task, tasks.get(i).targets(), tasks.get(i).duties());
			}
		}

		private void addAll(String owner, List<DraftTarget> targets, List<DraftDuty> duties) {
			IntStream.range(0, targets.size()).forEach((i) -> add(targets.get(i).span(), "figure", owner + "k" + i));
			IntStream.range(0, duties.size()).forEach((i) -> add(duties.get(i).span(), "duty", owner + "d" + i));
		}

		private void add(SourceSpan span, String kind, String mark) {
			this.inside.computeIfAbsent(span.paragraph(), (paragraph) -> new ArrayList<>())
				.add(new Mark(span.start(), span.end(), kind, mark));
		}

		/** Where two elements overlap, the one that begins first is shown. */
		SourceParagraph cut(int number, String text) {
			List<Piece> pieces = new ArrayList<>();
			int at = 0;
			List<Mark> marks = this.inside.getOrDefault(number, List.of());
			for (Mark mark : marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
				int end = Math.min(mark.end(), text.length());
				if (mark.start() < at || mark.start() >= end) {
					continue;
				}
				if (mark.start() > at) {
					pieces.add(new Piece(text.substring(at, mark.start()), "", ""));
				}
				pieces.add(new Piece(text.substring(mark.start(), end), mark.kind(), mark.mark()));
				at = end;
			}
			if (at < text.length()) {
				pieces.add(new Piece(text.substring(at), "", ""));
			}
			return new SourceParagraph(number, this.begins.get(number), pieces);
		}

	}

	private record Mark(int start, int end, String kind, String mark) {

	}

}
