package org.gongjian.app.review;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.app.text.Words;
import org.gongjian.domain.report.ReportContent;
import org.jspecify.annotations.Nullable;

/**
 * A report beside what came before it, word by word.
 *
 * @param known whether anything came before it
 * @param basis the name of that
 * @param done what was done, compared
 * @param problems the problems, compared
 * @param nextStep the next step, compared
 * @param percentBefore the percentage before; — where there was none
 * @param percent the percentage now
 * @param figures the figures, compared
 */
record ReviewChange(boolean known, String basis, Words done, Words problems, Words nextStep, String percentBefore,
		String percent, List<ComparedFigure> figures) {

	static ReviewChange of(@Nullable ReviewBasis basis, String none, ReportContent now, List<ComparedFigure> figures) {
		ReportContent before = (basis != null) ? basis.content() : ReportContent.empty();
		return new ReviewChange(basis != null, (basis != null) ? basis.name() : none,
				Words.between(before.done(), now.done()), Words.between(before.problems(), now.problems()),
				Words.between(before.nextStep(), now.nextStep()), (basis != null) ? before.percent() + "%" : "—",
				now.percent() + "%", figures);
	}

	public boolean changed() {
		return Stream.of(this.done, this.problems, this.nextStep).anyMatch(Words::changed)
				|| !this.percentBefore.equals(this.percent) || this.figures.stream().anyMatch(ComparedFigure::changed);
	}

}
