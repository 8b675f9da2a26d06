package org.gongjian.app.target;

import java.util.List;

import org.gongjian.app.api.Versioned;

/**
 * A target with the sentence of its judgement, its figures and its rule, as a program
 * reads it.
 *
 * @param changes how the rule was changed, latest first
 * @param former what it asked for before amendments, latest first
 * @param lowers the targets that it is the sum of, as far as the person sees them
 */
record TargetDetail(TargetAnswer target, String sentence, String rule, List<TargetPage.PeriodLine> periods,
		List<TargetPage.UnitLine> units, List<TargetPage.ChangeLine> changes, List<TargetPage.FormerLine> former,
		List<TargetPage.LowerLine> lowers) implements Versioned {

	@Override
	public Long version() {
		return this.target.version();
	}

}
