package org.gongjian.app.target;

import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.text.PeriodText;

import org.springframework.stereotype.Component;

/**
 * Makes rows of targets.
 */
@Component
public class TargetLines {

	private final PeriodText periods;

	TargetLines(PeriodText periods) {
		this.periods = periods;
	}

	public TargetLine of(TargetStanding target) {
		var latest = target.judgement().latest();
		return TargetLine.of(target, (latest != null) ? this.periods.of(latest) : "—");
	}

}
