package org.gongjian.app.target;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.Option;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.Passage;
import org.gongjian.app.text.PeriodText;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.target.Judgement;
import org.gongjian.domain.target.UnitFigure;
import org.gongjian.persistence.standing.PlanRow;
import org.gongjian.persistence.standing.ReporterRow;
import org.gongjian.persistence.standing.TargetRow;
import org.gongjian.persistence.target.TargetQueries;
import org.gongjian.persistence.task.TaskSource;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the page of one target. Figures of units outside of the person's scope are in the
 * totals and are not shown one by one.
 */
@Service
class TargetPageService {

	private final PlanStandings standings;

	private final TargetQueries targets;

	private final TargetLines lines;

	private final JudgementText judgements;

	private final PeriodText periods;

	TargetPageService(PlanStandings standings, TargetQueries targets, TargetLines lines, JudgementText judgements,
			PeriodText periods) {
		this.standings = standings;
		this.targets = targets;
		this.lines = lines;
		this.judgements = judgements;
		this.periods = periods;
	}

	@Transactional(readOnly = true)
	TargetPage page(UUID id, CurrentAccount account) {
		Scope scope = account.scope();
		TaskSource source = this.targets.findSource(scope, id).orElseThrow(NotFoundException::new);
		PlanRow plan = this.standings.plan(scope, source.planId()).orElseThrow(NotFoundException::new);
		Standing standing = this.standings.withPast(scope, plan);
		TargetStanding target = standing.target(id).orElseThrow(NotFoundException::new);
		TargetRow row = target.target();
		TaskStanding task = standing.task(row.taskId()).orElseThrow(NotFoundException::new);
		return new TargetPage(this.lines.of(target), row.taskId(), task.task().text(), plan.id(), plan.title(),
				target.isTracked() ? this.judgements.of(target) : "", row.due().toString(),
				(row.baseline() != null) ? FigureText.amount(row.baseline()) + row.goal().measure() : "",
				target.periods().stream().map((period) -> period(target, period)).toList(), trend(target),
				units(target, scope), Passage.of(source.text(), source.span()),
				new TargetRuleForm(row.rule().mode(), row.rule().overTime(), row.rule().overUnits(),
						target.reporters().stream().map(ReporterRow::unitId).collect(Collectors.toSet())),
				(account.may(Permission.MANAGE_PLANS) && target.isInForce()) ? choices(task) : List.of(),
				row.withdrawnIn(), (source.revision() > 1) ? former(scope, id) : List.of());
	}

	private List<TargetPage.FormerLine> former(Scope scope, UUID id) {
		return this.targets.findFormerGoals(scope, id)
			.stream()
			.map((goal) -> new TargetPage.FormerLine(goal.until(), goal.indicator(), FigureText.of(goal.goal()),
					goal.due().toString()))
			.toList();
	}

	private static List<Option> choices(TaskStanding task) {
		return task.units().stream().map((unit) -> new Option(unit.unitId(), unit.unit())).toList();
	}

	private TargetPage.PeriodLine period(TargetStanding target, ReportingPeriod period) {
		Judgement alone = target.of(period);
		Judgement soFar = target.upTo(period);
		return new TargetPage.PeriodLine(this.periods.of(period), figure(target, alone),
				FigureText.parts(alone.figure()), figure(target, soFar), FigureText.parts(soFar.figure()));
	}

	private static String figure(TargetStanding target, Judgement judgement) {
		return judgement.isOfEachUnit() ? judgement.unitsMeeting() + "/" + judgement.unitsInAll()
				: FigureText.of(judgement.figure(), target.target().goal().measure());
	}

	private @Nullable TrendLine trend(TargetStanding target) {
		List<TrendLine.Point> points = target.periods().stream().flatMap((period) -> {
			Judgement soFar = target.upTo(period);
			return (soFar.figure() == null) ? Stream.of() : Stream
				.of(new TrendLine.Point(this.periods.shortly(period), figure(target, soFar), soFar.figure().amount()));
		}).toList();
		return (points.size() < 2) ? null : TrendLine.of(points, target.target().goal().value());
	}

	private List<TargetPage.UnitLine> units(TargetStanding target, Scope scope) {
		return target.reporters()
			.stream()
			.filter((reporter) -> scope.sees(reporter.unitId()))
			.map((reporter) -> target.figures()
				.stream()
				.filter((figure) -> figure.unitId().equals(reporter.unitId()))
				.max(Comparator.comparing(UnitFigure::period))
				.map((latest) -> new TargetPage.UnitLine(reporter.unit(), this.periods.of(latest.period()),
						FigureText.of(latest.figure(), target.target().goal().measure()),
						FigureText.parts(latest.figure())))
				.orElse(new TargetPage.UnitLine(reporter.unit(), "—", "—", "")))
			.toList();
	}

}
