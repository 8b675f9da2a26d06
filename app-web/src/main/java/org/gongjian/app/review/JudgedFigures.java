package org.gongjian.app.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.target.JudgementText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.Judgement;
import org.gongjian.domain.target.UnitFigure;
import org.gongjian.persistence.report.SubmittedReport;
import org.gongjian.persistence.standing.PlanRow;
import org.springframework.stereotype.Component;

/**
 * Says how targets stand now and how they will once a report's figures count.
 */
@Component
class JudgedFigures {

	private final PlanStandings standings;

	private final JudgementText judgements;

	private final Texts texts;

	JudgedFigures(PlanStandings standings, JudgementText judgements, Texts texts) {
		this.standings = standings;
		this.judgements = judgements;
		this.texts = texts;
	}

	/** The judgements by target, of those that the report gives a figure for. */
	Map<UUID, ComparedFigure.Judged> of(Scope scope, UUID planId, SubmittedReport report, Map<UUID, Figure> figures) {
		Map<UUID, ComparedFigure.Judged> judged = new HashMap<>();
		Optional<PlanRow> plan = figures.isEmpty() ? Optional.empty() : this.standings.plan(scope, planId);
		if (plan.isPresent()) {
			Standing standing = this.standings.today(scope, List.of(plan.get()));
			ReportingPeriod period = plan.get().periodFrom(report.periodStart());
			figures.forEach((target, figure) -> standing.target(target)
				.filter(TargetStanding::isTracked)
				.ifPresent((found) -> judged.put(target,
						judged(found, new UnitFigure(report.unitId(), period, figure), standing))));
		}
		return judged;
	}

	private ComparedFigure.Judged judged(TargetStanding target, UnitFigure figure, Standing standing) {
		List<UnitFigure> figures = new ArrayList<>(target.figures());
		figures.removeIf((old) -> old.unitId().equals(figure.unitId()) && old.period().equals(figure.period()));
		figures.add(figure);
		Judgement after = target.rule().judge(figures, target.owing(), standing.day());
		return new ComparedFigure.Judged(this.texts.of(target.state()), target.light().name(),
				this.texts.of(after.state()), after.state().light().name(), this.judgements.of(target.target(), after));
	}

}
