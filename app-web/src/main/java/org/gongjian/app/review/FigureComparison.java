package org.gongjian.app.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.report.OddityText;
import org.gongjian.app.text.FigureText;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.report.ReportedFigure;
import org.gongjian.domain.target.Figure;
import org.gongjian.persistence.report.ApprovedFigure;
import org.gongjian.persistence.report.ReportHeading;
import org.gongjian.persistence.report.ReportQueries;
import org.gongjian.persistence.report.ReportTarget;
import org.gongjian.persistence.report.SubmittedReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts a report's figures beside those before it, with what is unusual about them and
 * what they will change.
 */
@Component
class FigureComparison {

	private final ReportQueries reports;

	private final OddityText oddities;

	private final JudgedFigures judged;

	FigureComparison(ReportQueries reports, OddityText oddities, JudgedFigures judged) {
		this.reports = reports;
		this.oddities = oddities;
		this.judged = judged;
	}

	List<ComparedFigure> of(Scope scope, ReportHeading heading, SubmittedReport report, List<ReportedFigure> before) {
		Map<UUID, Figure> old = byTarget(before);
		Map<UUID, Figure> now = byTarget(this.reports.findFigures(scope, report.id()));
		Map<UUID, Figure> former = this.reports.findApprovedFigures(scope, report.assignmentId(), report.periodStart())
			.stream()
			.collect(Collectors.toMap(ApprovedFigure::targetId, ApprovedFigure::figure, (latest, older) -> latest));
		Map<UUID, ComparedFigure.Judged> lights = this.judged.of(scope, heading.planId(), report, now);
		return this.reports.findTargets(scope, report.assignmentId())
			.stream()
			.map((target) -> compare(target, old.get(target.id()), now.get(target.id()), former.get(target.id()),
					lights.get(target.id())))
			.toList();
	}

	private ComparedFigure compare(ReportTarget target, @Nullable Figure before, @Nullable Figure after,
			@Nullable Figure former, ComparedFigure.@Nullable Judged judged) {
		String measure = target.goal().measure();
		return new ComparedFigure(target.indicator(), FigureText.of(target.goal()), FigureText.of(before, measure),
				FigureText.parts(before), FigureText.of(after, measure), FigureText.parts(after),
				(after != null) ? this.oddities.of(target, after, former) : List.of(), judged);
	}

	private static Map<UUID, Figure> byTarget(List<ReportedFigure> figures) {
		return figures.stream().collect(Collectors.toMap(ReportedFigure::targetId, ReportedFigure::figure));
	}

}
