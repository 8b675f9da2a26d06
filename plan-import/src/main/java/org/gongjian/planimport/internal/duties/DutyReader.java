package org.gongjian.planimport.internal.duties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SentenceLayout;

/**
 * Finds what a text asks for by a date, or again and again.
 */
public final class DutyReader {

	/** No passage of a plan has as many of one kind; what does is no sentence. */
	static final int MOST = 500;

	private final DeadlineRule deadlines;

	private final YearEndRule yearEnds;

	private final StageRule stages;

	private final TermRule terms;

	public DutyReader(Period period) {
		this.deadlines = new DeadlineRule(period);
		this.yearEnds = new YearEndRule(period);
		this.stages = new StageRule(period);
		this.terms = new TermRule(period);
	}

	public List<DraftDuty> read(PlacedText text) {
		SentenceLayout layout = text.layout();
		List<DraftDuty> duties = new ArrayList<>(RhythmRule.in(text, layout));
		duties.addAll(this.deadlines.in(text, layout));
		duties.addAll(this.yearEnds.in(text, layout));
		duties.addAll(this.stages.in(text));
		duties.sort(Comparator.comparingInt((DraftDuty duty) -> duty.span().paragraph())
			.thenComparingInt((duty) -> duty.span().start()));
		return duties;
	}

	/** What a cell or line says of when a task is to be done. */
	public List<DraftDuty> readTerm(PlacedText term) {
		List<DraftDuty> duties = read(term);
		return duties.isEmpty() ? this.terms.in(term) : duties;
	}

}
