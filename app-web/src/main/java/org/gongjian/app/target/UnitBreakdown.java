package org.gongjian.app.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.Judgement;
import org.gongjian.persistence.standing.ReporterRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * How each reporting unit stands: its part of the goal, its figure, its share, its light.
 */
@Component
class UnitBreakdown {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	private final PeriodText periods;

	UnitBreakdown(PeriodText periods) {
		this.periods = periods;
	}

	List<TargetPage.UnitLine> of(TargetStanding target, Scope scope, LocalDate day) {
		return target.reporters()
			.stream()
			.filter((reporter) -> scope.sees(reporter.unitId()))
			.map((reporter) -> line(target, reporter, day))
			.toList();
	}

	private TargetPage.UnitLine line(TargetStanding target, ReporterRow reporter, LocalDate day) {
		String measure = target.target().goal().measure();
		Judgement own = target.ofUnit(reporter.unitId(), day);
		BigDecimal part = target.target().rule().unitGoals().of(reporter.unitId()).orElse(null);
		boolean judged = target.rule().judgesUnit(reporter.unitId());
		return new TargetPage.UnitLine(reporter.unit(), (own.latest() != null) ? this.periods.of(own.latest()) : "—",
				FigureText.of(own.figure(), measure), FigureText.parts(own.figure()),
				(part != null) ? FigureText.amount(part) + measure : "", percent(own.figure(), part),
				percent(own.figure(), total(target)), judged ? own.state().name() : "", own.state().light().name());
	}

	/** What the units' figures are parts of; a share has no such whole. */
	private static @Nullable BigDecimal total(TargetStanding target) {
		Figure all = target.judgement().figure();
		return (all == null || target.target().goal().isShare()) ? null : all.amount();
	}

	private static String percent(@Nullable Figure figure, @Nullable BigDecimal whole) {
		return (figure == null || whole == null || whole.signum() <= 0) ? "—"
				: FigureText.amount(figure.amount().multiply(HUNDRED).divide(whole, MathContext.DECIMAL64)) + "%";
	}

}
