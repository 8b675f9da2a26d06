package org.gongjian.app.target;

import java.util.List;

import org.gongjian.app.api.Versioned;

/**
 * A target with the sentence of its judgement, its figures and its rule, as a program
 * reads it.
 */
record TargetDetail(TargetAnswer target, String sentence, String rule, List<TargetPage.PeriodLine> periods,
		List<TargetPage.UnitLine> units) implements Versioned {

	@Override
	public Long version() {
		return this.target.version();
	}

}
