package org.gongjian.planimport.internal.duties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.Characters;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SentenceLayout;

/**
 * Finds what a text asks for by a date, or again and again.
 */
public final class DutyReader {

	/** No passage of a plan has as many of one kind; what does is no sentence. */
	static final int MOST = 500;

	/** Without one of these no day is set, and nothing is to be done again and again. */
	private static final Characters TIMES = Characters.of("每按周月季日年");

	/** What is said of a stage stands not farther behind it. */
	private static final int NEAR = 300;

	private final DeadlineRule deadlines;

	private final YearEndRule yearEnds;

	private final StageRule stages;

	private final TermRule terms;

	private final AppointedRule appointed;

	private final SpanRule spans;

	public DutyReader(Period period) {
		this.deadlines = new DeadlineRule(period);
		this.yearEnds = new YearEndRule(period);
		this.stages = new StageRule(period);
		this.terms = new TermRule(period);
		this.appointed = new AppointedRule(period);
		this.spans = new SpanRule(period);
	}

	public List<DraftDuty> read(PlacedText text) {
		if (!TIMES.anyIn(text.text())) {
			return new ArrayList<>();
		}
		SentenceLayout layout = text.layout();
		List<DraftDuty> duties = new ArrayList<>(RhythmRule.in(text, layout));
		duties.addAll(this.deadlines.in(text, layout));
		duties.addAll(this.yearEnds.in(text, layout));
		duties.addAll(this.appointed.in(text, layout));
		duties.addAll(this.spans.in(text, layout));
		List<DraftDuty> dated = List.copyOf(duties);
		this.stages.in(text).stream().filter((stage) -> !saysMore(stage, dated)).forEach(duties::add);
		duties.sort(Comparator.comparingInt((DraftDuty duty) -> duty.span().paragraph())
			.thenComparingInt((duty) -> duty.span().start()));
		return duties;
	}

	// A stage whose text sets a day within it asks for no more than that.
	private static boolean saysMore(DraftDuty stage, List<DraftDuty> dated) {
		return dated.stream()
			.filter((duty) -> duty.every() == null && duty.span().paragraph() == stage.span().paragraph())
			.anyMatch((duty) -> duty.span().start() >= stage.span().end()
					&& duty.span().start() - stage.span().end() < NEAR && !duty.dueDates().isEmpty()
					&& !duty.dueDates().get(0).isAfter(stage.dueDates().get(0)));
	}

	/**
	 * Where the clause ends that a date stands in. One that is the date alone (9月底前，…)
	 * goes on in the next.
	 */
	static int clauseEnd(PlacedText text, SentenceLayout layout, int start, int end) {
		int clauseEnd = Math.max(layout.clauseEnd(end), end);
		int behind = text.text().startsWith("前", end) ? end + 1 : end;
		boolean alone = layout.clauseStart(start) >= start - 1 && clauseEnd <= behind
				&& (text.text().startsWith("，", clauseEnd) || text.text().startsWith(",", clauseEnd));
		return alone ? layout.clauseEnd(clauseEnd + 1) : clauseEnd;
	}

	/** What a cell or line says of when a task is to be done. */
	public List<DraftDuty> readTerm(PlacedText term) {
		List<DraftDuty> duties = read(term);
		return duties.isEmpty() ? this.terms.in(term) : duties;
	}

}
