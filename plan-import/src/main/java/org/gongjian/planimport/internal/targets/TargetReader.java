package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Problems;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a text that are targets or standards.
 */
public final class TargetReader {

	/** No task of a plan has as many; what does is no sentence. */
	private static final int MOST_FIGURES = 2000;

	/** How many figures around one may belong to its list. */
	private static final int NEAR = 12;

	private final DueRule dueRule;

	private final PastRule past;

	private final NamedDay days;

	private final Problems problems;

	public TargetReader(Period period, Problems problems) {
		this.dueRule = new DueRule(period);
		this.past = new PastRule(period);
		this.days = new NamedDay(period);
		this.problems = problems;
	}

	/** The figures of a text that stands by itself. */
	public List<DraftTarget> read(PlacedText text) {
		return read(text, null);
	}

	/** The figures of a list that a sentence opens, which may set the day for all. */
	public List<DraftTarget> readList(PlacedText text) {
		return read(text, this.dueRule.ofList(text.text().substring(0, text.layout().sentenceEnd(0))));
	}

	private List<DraftTarget> read(PlacedText text, @Nullable LocalDate listDue) {
		SentenceLayout layout = text.layout();
		List<Figure> figures = FigureScanner.in(text.text());
		figures.removeIf((figure) -> layout.isQuoted(figure.start()));
		figures = figures.subList(0, Math.min(figures.size(), MOST_FIGURES));
		List<DraftTarget> targets = new ArrayList<>();
		Outcome before = Outcome.NONE;
		for (int i = 0; i < figures.size(); i++) {
			Phrase phrase = Phrase.of(text, layout, figures.get(i), (i > 0) ? figures.get(i - 1) : null,
					(i + 1 < figures.size()) ? figures.get(i + 1) : null);
			before = read(phrase, before, listDue,
					figures.subList(Math.max(i - NEAR, 0), Math.min(i + NEAR, figures.size())), targets);
		}
		targets.addAll(ZeroRule.in(text, layout, this.dueRule));
		return targets;
	}

	private Outcome read(Phrase phrase, Outcome before, @Nullable LocalDate listDue, List<Figure> figures,
			List<DraftTarget> targets) {
		ComparisonWords words = ComparisonWords.of(phrase);
		boolean goesOn = phrase.sentence().startsWith("其中") || phrase.clause().startsWith("其中");
		boolean listed = phrase.listed()
				&& (before.isStandardOf(phrase.figure()) || (words == null && before.kind() == TargetKind.TARGET));
		boolean alike = before.isStandardOf(phrase.figure()) && !phrase.figure().isShare() && !FundsRule.is(phrase)
				&& phrase.goesOnFrom(before.end());
		boolean past = this.past.is(phrase);
		TargetKind kind = past ? null
				: Figures.kind(phrase, words, (goesOn || listed || alike) ? before : Outcome.NONE);
		if (kind == null) {
			if (!past && Figures.isDoubtful(phrase, words)) {
				DraftPassage quote = QuoteRule.of(phrase, words);
				this.problems.add(DraftProblem.Kind.UNCLEAR_FIGURE, quote.span(), quote.text());
			}
			return (phrase.listed() || goesOn) ? before : Outcome.NONE;
		}
		SharedOut share = SharedOut.of(phrase, figures, this.days);
		LocalDate due = (share != null && share.due() != null) ? share.due() : this.dueRule.of(phrase);
		due = (due == null) ? (goesOn ? before.due() : listDue) : due;
		String indicator = add(phrase, words, kind, (kind == TargetKind.TARGET) ? due : null,
				(share != null) ? share.indicator() : IndicatorRule.of(phrase, words, before), targets);
		return new Outcome(kind, due, phrase.figure().unit(), indicator, phrase.figure().end());
	}

	private static String add(Phrase phrase, @Nullable ComparisonWords words, TargetKind kind, @Nullable LocalDate due,
			String own, List<DraftTarget> targets) {
		List<String> activities = EachRule.activities(phrase);
		DraftPassage quote = QuoteRule.of(phrase, words);
		BigDecimal baseline = BaselineRule.of(phrase);
		Goal goal = GoalRule.of(phrase, words, kind);
		String name = (kind == TargetKind.STANDARD) ? StandardName.of(own) : own;
		for (String indicator : activities.isEmpty() ? List.of(name) : activities) {
			targets.add(new DraftTarget(indicator, goal, baseline, due, kind, quote.text(), quote.span()));
		}
		return own;
	}

	/**
	 * What the figure before was, for a list or a sentence that goes on.
	 *
	 * @param kind target or standard; {@code null} where it was neither
	 * @param due its day
	 * @param unit its unit of measure
	 * @param indicator what it counts
	 * @param end where it ends
	 */
	record Outcome(@Nullable TargetKind kind, @Nullable LocalDate due, String unit, String indicator, int end) {

		static final Outcome NONE = new Outcome(null, null, "", "", -1);

		boolean isStandardOf(Figure figure) {
			return this.kind == TargetKind.STANDARD && this.unit.equals(figure.unit());
		}

	}

}
