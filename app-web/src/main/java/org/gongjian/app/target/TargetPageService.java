package org.gongjian.app.target;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.DayNotKnownException;
import org.gongjian.app.standing.Moment;
import org.gongjian.app.standing.Option;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.MomentText;
import org.gongjian.app.text.Passage;
import org.gongjian.app.text.PeriodText;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.target.Judgement;
import org.gongjian.domain.target.Addend;
import org.gongjian.domain.target.RuleCheck;
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

	private final UnitBreakdown breakdown;

	private final RuleWords words;

	private final MomentText moments;

	private final Corrections corrections;

	private final Clock clock;

	TargetPageService(PlanStandings standings, TargetQueries targets, TargetLines lines, JudgementText judgements,
			PeriodText periods, UnitBreakdown breakdown, RuleWords words, MomentText moments, Corrections corrections,
			Clock clock) {
		this.standings = standings;
		this.targets = targets;
		this.lines = lines;
		this.judgements = judgements;
		this.periods = periods;
		this.breakdown = breakdown;
		this.words = words;
		this.moments = moments;
		this.corrections = corrections;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	TargetPage page(UUID id, CurrentAccount account) {
		return page(id, account, Moment.now(this.clock));
	}

	/** The page as of a moment; of a past one nothing can be changed. */
	@Transactional(readOnly = true)
	TargetPage page(UUID id, CurrentAccount account, Moment moment) {
		return page(find(id, account.scope(), moment), account, moment);
	}

	/**
	 * Asks whether there is such a target for the person.
	 * @throws NotFoundException if not
	 */
	@Transactional(readOnly = true)
	void requireSeen(UUID id, CurrentAccount account) {
		this.targets.findSource(account.scope(), id).orElseThrow(NotFoundException::new);
	}

	/** What a program reads of it now. */
	@Transactional(readOnly = true)
	TargetDetail detail(UUID id, CurrentAccount account) {
		return detail(id, account, Moment.now(this.clock));
	}

	/** The same as of a moment. */
	@Transactional(readOnly = true)
	TargetDetail detail(UUID id, CurrentAccount account, Moment moment) {
		Found found = find(id, account.scope(), moment);
		TargetPage page = page(found, account, moment);
		return new TargetDetail(TargetAnswer.of(found.target()), page.sentence(), page.ruleWords(), page.periods(),
				page.units(), page.changes(), page.former(), page.lowers());
	}

	private Found find(UUID id, Scope scope, Moment moment) {
		TaskSource source = this.targets.findSource(scope, id).orElseThrow(NotFoundException::new);
		PlanRow plan = this.standings.plan(scope, source.planId(), moment).orElseThrow(NotFoundException::new);
		Standing standing = this.standings.withPast(scope, plan, moment);
		return new Found(source, plan, standing, standing.target(id).orElseThrow(() -> notThere(moment)));
	}

	private TargetPage page(Found found, CurrentAccount account, Moment moment) {
		Scope scope = account.scope();
		TaskSource source = found.source();
		PlanRow plan = found.plan();
		Standing standing = found.standing();
		TargetStanding target = found.target();
		UUID id = target.target().id();
		TargetRow row = target.target();
		TaskStanding task = standing.task(row.taskId()).orElseThrow(() -> notThere(moment));
		List<Option> units = units(task);
		Set<UUID> reporters = target.reporters().stream().map(ReporterRow::unitId).collect(Collectors.toSet());
		Map<UUID, String> names = names(units, scope);
		String measure = row.goal().measure();
		return new TargetPage(this.lines.of(target), row.taskId(), task.task().text(), plan.id(), plan.title(),
				target.isTracked() ? this.judgements.of(target) : "", row.due().toString(),
				(row.baseline() != null) ? FigureText.amount(row.baseline()) + measure : "",
				target.periods().stream().map((period) -> period(target, period)).toList(), trend(target),
				this.breakdown.of(target, scope, standing.day()),
				row.rule().unitGoals().isEmpty() ? "" : FigureText.amount(row.rule().unitGoals().sum()) + measure,
				moment.isNow() ? Passage.of(source.text(), source.span()) : Passage.of(row.quote()),
				TargetRuleForm.of(row.version(), row.rule(), reporters, units),
				this.words.of(row.rule(), reporters, measure, names),
				new RuleCheck(row.goal(), row.baseline(), plan.years().start(), row.due()),
				changes(scope, id, measure, names, moment),
				(moment.isNow() && account.may(Permission.MANAGE_PLANS) && target.isInForce()) ? units : List.of(),
				row.withdrawnIn(), (moment.isNow() && source.revision() > 1) ? former(scope, id) : List.of(),
				this.corrections.of(id, account, moment),
				(moment.isNow() && account.may(Permission.REPORT_PROGRESS) && target.isInForce())
						? correctable(target, scope) : List.of(),
				row.summed(), lowers(target, scope));
	}

	private static RuntimeException notThere(Moment moment) {
		return moment.isNow() ? new NotFoundException()
				: new DayNotKnownException(DayNotKnownException.Reason.NOT_THERE, moment.day());
	}

	/** The lower targets; to a person of some units only those that these report. */
	private List<TargetPage.LowerLine> lowers(TargetStanding target, Scope scope) {
		Addend upper = Addend.of(target.target().goal(), target.target().rule());
		return target.lowers()
			.stream()
			.filter((lower) -> scope.whole()
					|| lower.reporters().stream().anyMatch((reporter) -> scope.sees(reporter.unitId())))
			.map((lower) -> {
				Judgement judgement = lower.judgement();
				String measure = lower.row().goal().measure();
				return new TargetPage.LowerLine(
						lower.row().jurisdictionId().equals(scope.jurisdictionId()) ? "/targets/" + lower.row().id()
								: "",
						lower.row().place(), lower.row().indicator(), FigureText.of(lower.row().goal()),
						(judgement.latest() != null) ? this.periods.of(judgement.latest()) : "—",
						FigureText.of(judgement.figure(), measure), FigureText.parts(judgement.figure()),
						judgement.state().name(), judgement.state().light().name(),
						Addend.of(lower.row().goal(), lower.row().rule()).problemIn(upper).map(Enum::name).orElse(""));
			})
			.toList();
	}

	private List<TargetPage.FigureLine> correctable(TargetStanding target, Scope scope) {
		Map<UUID, String> names = target.reporters()
			.stream()
			.filter((reporter) -> scope.sees(reporter.unitId()))
			.collect(Collectors.toMap(ReporterRow::unitId, ReporterRow::unit));
		return target.figures()
			.stream()
			.filter((figure) -> names.containsKey(figure.unitId()))
			.sorted(Comparator.comparing(UnitFigure::period).reversed().thenComparing(UnitFigure::unitId))
			.map((figure) -> new TargetPage.FigureLine(names.getOrDefault(figure.unitId(), ""),
					this.periods.of(figure.period()), FigureText.of(figure.figure(), target.target().goal().measure()),
					"/targets/" + target.target().id() + "/corrections/" + figure.unitId() + "/"
							+ figure.period().start()))
			.toList();
	}

	/** A rule that was typed, in words, as the page shows the stored one. */
	String words(TargetPage page, TypedRule typed) {
		return this.words.of(typed.rule(), typed.reporters(), page.check().goal().measure(),
				page.choices().stream().collect(Collectors.toMap(Option::id, Option::name)));
	}

	private static Map<UUID, String> names(List<Option> units, Scope scope) {
		return units.stream()
			.filter((unit) -> scope.sees(unit.id()))
			.collect(Collectors.toMap(Option::id, Option::name));
	}

	private List<TargetPage.ChangeLine> changes(Scope scope, UUID id, String measure, Map<UUID, String> names,
			Moment moment) {
		return this.targets.findRuleChanges(scope, id)
			.stream()
			.filter((change) -> !change.changedAt().isAfter(moment.at()))
			.map((change) -> new TargetPage.ChangeLine(change.changedBy(), this.moments.of(change.changedAt()),
					this.words.of(change.before(), change.reportersBefore().units(), measure, names),
					this.words.of(change.after(), change.reportersAfter().units(), measure, names)))
			.toList();
	}

	private List<TargetPage.FormerLine> former(Scope scope, UUID id) {
		return this.targets.findFormerGoals(scope, id)
			.stream()
			.map((goal) -> new TargetPage.FormerLine(goal.until(), goal.indicator(), FigureText.of(goal.goal()),
					goal.due().toString()))
			.toList();
	}

	private static List<Option> units(TaskStanding task) {
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

	/** A target with what it stands in. */
	private record Found(TaskSource source, PlanRow plan, Standing standing, TargetStanding target) {

	}

}
