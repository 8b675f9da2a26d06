package org.gongjian.app.target;

import java.time.LocalDate;

import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.target.Judgement;

import org.springframework.stereotype.Component;

/**
 * What the sentence beside a light says of figures that are missing or came too late.
 */
@Component
class GapText {

	private final Texts texts;

	private final PeriodText periods;

	GapText(Texts texts, PeriodText periods) {
		this.texts = texts;
		this.periods = periods;
	}

	/** The sentence where there is no figure at all. */
	String ofNothing(Judgement judgement, String goal, LocalDate due) {
		ReportingPeriod closed = judgement.gap().period();
		return (closed == null) ? this.texts.of("judgement.NO_DATA", goal, due)
				: this.texts.of("judgement.NO_DATA.closed", goal, due, this.periods.of(closed));
	}

	/** The sentence where the latest closed period was left out. */
	String ofStale(Judgement judgement, String latest, String figure, String goal) {
		Judgement.Gap gap = judgement.gap();
		String missing = (gap.period() != null) ? this.periods.of(gap.period()) : "";
		return (gap.units() > 1)
				? this.texts.of("judgement.STALE.units", latest, figure, goal, missing, gap.units(), gap.silent())
				: this.texts.of("judgement.STALE", latest, figure, goal, missing);
	}

	/** What follows a sentence about a figure that stands. */
	String after(Judgement judgement) {
		Judgement.Gap gap = judgement.gap();
		StringBuilder text = new StringBuilder();
		if (gap.reachedIn() != null) {
			text.append(this.texts.of("judgement.gap.reached", this.periods.of(gap.reachedIn())));
		}
		if (gap.period() != null && gap.awaited()) {
			text.append(this.texts.of("judgement.gap.awaited", this.periods.of(gap.period())));
		}
		else if (gap.period() != null && gap.silent() > 0) {
			text.append((gap.units() > 1)
					? this.texts.of("judgement.gap.units", this.periods.of(gap.period()), gap.silent())
					: this.texts.of("judgement.gap.one", this.periods.of(gap.period())));
		}
		return text.toString();
	}

}
